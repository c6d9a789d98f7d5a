import type { DirectoryStore } from "../../../shared/directory/directory.store.ts";
import type { Route } from "../../../shared/platform/http/http-function.ts";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { preferredLanguage } from "../reader/preferred-language.ts";
import { loadTexts } from "../text/catalogue.ts";
import { dealersPage } from "./dealers-page.tsx";

type Dependencies = { readonly directory: Pick<DirectoryStore, "dealers"> };

export function dealersRoutes({ directory }: Dependencies): Route[] {
  return [
    {
      on: "GET /",
      handle: async ({ headers }) => {
        const language = preferredLanguage(LANGUAGES, headers["accept-language"]);
        await loadTexts(language);
        return dealersPage(await directory.dealers(), language);
      },
    },
  ];
}
