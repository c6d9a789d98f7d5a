import { isPublic } from "../../../../shared/directory/look/public-dealers.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { LANGUAGES } from "../../../../shared/language/in-every-language.ts";
import { acceptedLanguages } from "../../reader/chosen-language.ts";
import { preferredLanguage } from "../../reader/preferred-language.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { dealersPage } from "./dealers-page.tsx";
import { publicPage } from "../../../wiring/page.ts";

type Dependencies = { readonly directory: Pick<DirectoryStore, "dealers"> };

export const dealersRoutes = {
  list: publicPage(async ({ directory }: Dependencies, request) => {
    const language = preferredLanguage(LANGUAGES, acceptedLanguages(request));
    await loadTexts(language);
    return dealersPage((await directory.dealers()).filter(isPublic), language);
  }),
};
