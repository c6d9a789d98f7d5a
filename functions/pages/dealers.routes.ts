import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { dealersPage } from "./views/dealers-page.tsx";

type Dependencies = { readonly directory: Pick<DirectoryStore, "dealers"> };

export function dealersRoutes({ directory }: Dependencies): Route[] {
  return [{ on: "GET /", handle: async () => dealersPage(await directory.dealers()) }];
}
