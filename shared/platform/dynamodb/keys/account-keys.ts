import type { Key } from "./key.ts";

/** How it stands with the account that somebody signs in with. */
export const accountKeys = {
  one: (person: string): Key => ({ pk: `ACCOUNT#${person}`, sk: "ACCOUNT" }),
};

/** Whose accounts are to be opened or ended, since a document was written. */
export const accountWorkKeys = {
  partition: (reference: string) => `ACCOUNTS#${reference}`,
  one: (reference: string, name: string): Key => ({ pk: `ACCOUNTS#${reference}`, sk: name }),
};
