import type { Key } from "./key.ts";

/** Documents of dealers and brands, and what hangs on them: links, pictures and people. */
export const directoryKeys = {
  dealer: (id: string): Key => ({ pk: `DEALER#${id}`, sk: "DOCUMENT" }),
  brand: (id: string): Key => ({ pk: `BRAND#${id}`, sk: "DOCUMENT" }),
  /** The list of dealers: one small item each under one key. */
  listedPartition: "DEALERS",
  listed: (id: string): Key => ({ pk: "DEALERS", sk: id }),
  /** Secret links to a dealer's calendar. */
  feeds: (dealer: string) => `FEEDS#${dealer}`,
  feed: (dealer: string, id: string): Key => ({ pk: `FEEDS#${dealer}`, sk: id }),
  /** Pictures that a dealer (`d`) or a brand (`b`) uploaded. */
  pictures: (kind: "d" | "b", id: string) => `PICTURES#${kind}#${id}`,
  picture: (kind: "d" | "b", id: string, file: string): Key => ({
    pk: `PICTURES#${kind}#${id}`,
    sk: file,
  }),
  /** What is said of each version of a dealer's (`d`) or a brand's (`b`) document, in their order. */
  histories: (kind: "d" | "b", id: string) => `HISTORY#${kind}#${id}`,
  history: (kind: "d" | "b", id: string, entry: string): Key => ({
    pk: `HISTORY#${kind}#${id}`,
    sk: entry,
  }),
  /** The version of this tag. */
  version: (kind: "d" | "b", id: string, tag: string): Key => ({
    pk: `VERSION#${kind}#${id}`,
    sk: tag,
  }),
  staffPartition: (email: string) => `STAFF#${email}`,
  /** Where a person works: `dealer:northside` or `brand:aurora`. */
  staff: (email: string, place: string): Key => ({ pk: `STAFF#${email}`, sk: place }),
};
