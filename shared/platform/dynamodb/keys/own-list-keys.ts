import type { Key } from "./key.ts";

/** What somebody always wants to see of a dealer's open promises. */
export const ownListKeys = {
  one: (dealer: string, person: string): Key => ({ pk: `OWN-LIST#${dealer}`, sk: person }),
};
