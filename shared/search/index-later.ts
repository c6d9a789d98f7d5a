import type { Tables } from "../platform/dynamodb/tables.ts";
import { createCaseStore } from "../story/case.store.ts";

/** Makes what a case is found by agree with it; answers whether anything was not as it should be. */
export type LeadTo = (reference: string) => Promise<boolean>;
export type LeadDeps = { readonly leadTo: LeadTo };

/** Of the many events of a case few change what it is found by, so what does it is loaded with the first. */
export function indexLater(tables: Pick<Tables, "client" | "cases">): LeadTo {
  return async (reference) => {
    const [{ indexCase }, { createSearchStore }] = await Promise.all([
      import("./index-case.ts"),
      import("./search.store.ts"),
    ]);
    const deps = { cases: createCaseStore(tables), searches: createSearchStore(tables) };
    return indexCase(deps, reference);
  };
}
