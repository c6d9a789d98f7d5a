import type { Key } from "./key.ts";

/** Addresses of a brand's people, and of its dealers', that reach nobody. */
export const addressKeys = {
  partition: (brand: string) => `ADDRESSES#${brand}`,
  one: (brand: string, email: string): Key => ({ pk: `ADDRESSES#${brand}`, sk: email }),
};

/** Campaigns of a brand, the audience of each in parts, and what became of each one of it. */
export const campaignKeys = {
  partition: (brand: string) => `CAMPAIGNS#${brand}`,
  one: (brand: string, id: string): Key => ({ pk: `CAMPAIGNS#${brand}`, sk: id }),
  contents: (id: string) => `CAMPAIGN#${id}`,
  part: (id: string, number: number): Key => ({
    pk: campaignKeys.contents(id),
    sk: `${campaignKeys.parts}${String(number).padStart(3, "0")}`,
  }),
  parts: "AUDIENCE#",
  recipient: (id: string, number: number): Key => ({
    pk: campaignKeys.contents(id),
    sk: `${campaignKeys.recipients}${String(number).padStart(6, "0")}`,
  }),
  recipients: "RECIPIENT#",
};

/** Somebody's wish to have, or to have erased, all that a brand's dealers hold of a person. */
export const peopleKeys = {
  partition: (brand: string) => `PEOPLE#${brand}`,
  request: (brand: string, id: string): Key => ({ pk: `PEOPLE#${brand}`, sk: id }),
};
