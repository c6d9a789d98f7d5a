import type { Key } from "./key.ts";

/** A person's sessions at the desk, and since when older ones and older tokens count no more. */
export const sessionKeys = {
  partition: (person: string) => `SIGNED-IN#${person}`,
  one: (person: string, hash: string): Key => ({
    pk: `SIGNED-IN#${person}`,
    sk: `SESSION#${hash}`,
  }),
  /** Of `one`, whatever comes behind it. */
  all: "SESSION#",
  ended: (person: string): Key => ({ pk: `SIGNED-IN#${person}`, sk: "ENDED" }),
};
