import type { Key } from "./key.ts";

/** Addresses of a brand's people, and of its dealers', that reach nobody. */
export const addressKeys = {
  partition: (brand: string) => `ADDRESSES#${brand}`,
  one: (brand: string, email: string): Key => ({ pk: `ADDRESSES#${brand}`, sk: email }),
};

/** Somebody's wish to have, or to have erased, all that a brand's dealers hold of a person. */
export const peopleKeys = {
  partition: (brand: string) => `PEOPLE#${brand}`,
  request: (brand: string, id: string): Key => ({ pk: `PEOPLE#${brand}`, sk: id }),
};
