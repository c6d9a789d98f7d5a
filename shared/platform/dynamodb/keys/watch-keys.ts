import type { Key } from "./key.ts";

/** What open pages of a desk watch: a dealer, or a case. */
export const watchKeys = {
  one: (kind: "dealer" | "case", id: string): Key => ({
    pk: `WATCH#${kind}#${id}`,
    sk: "MARK",
  }),
};
