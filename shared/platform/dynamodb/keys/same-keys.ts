import type { Key } from "./key.ts";

/** Which cases staff hold for one person's; apart from the cases, so that nobody who reads one reads it. */
export const sameKeys = {
  said: (reference: string): Key => ({ pk: `SAME#${reference}`, sk: "SAID" }),
  person: (id: string): Key => ({ pk: `SAME#${id}`, sk: "PERSON" }),
};
