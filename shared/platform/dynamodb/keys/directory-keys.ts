import type { Key } from "./key.ts";

/** Whose document it is: a dealer's (`d`), a brand's (`b`) or a partner's (`p`). */
export type DocumentKind = "d" | "b" | "p";

/** Documents of dealers, brands and partners, and what hangs on them: links, pictures and people. */
export const directoryKeys = {
  dealer: (id: string): Key => ({ pk: `DEALER#${id}`, sk: "DOCUMENT" }),
  brand: (id: string): Key => ({ pk: `BRAND#${id}`, sk: "DOCUMENT" }),
  partner: (id: string): Key => ({ pk: `PARTNER#${id}`, sk: "DOCUMENT" }),
  /** The list of a brand's partners: one small item each under one key. */
  partnersOf: (brand: string) => `PARTNERS#${brand}`,
  listedPartner: (brand: string, id: string): Key => ({ pk: `PARTNERS#${brand}`, sk: id }),
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
  /** What is said of each version of a document, in their order. */
  histories: (kind: DocumentKind, id: string) => `HISTORY#${kind}#${id}`,
  history: (kind: DocumentKind, id: string, entry: string): Key => ({
    pk: `HISTORY#${kind}#${id}`,
    sk: entry,
  }),
  /** The version of this tag. */
  version: (kind: DocumentKind, id: string, tag: string): Key => ({
    pk: `VERSION#${kind}#${id}`,
    sk: tag,
  }),
  /** Where a person works for a partner: apart, since a release before partners reads none of them. */
  partnerStaffPartition: (email: string) => `PARTNER-STAFF#${email}`,
  partnerStaff: (email: string, place: string): Key => ({
    pk: `PARTNER-STAFF#${email}`,
    sk: place,
  }),
  staffPartition: (email: string) => `STAFF#${email}`,
  /** Where a person works: `dealer:northside` or `brand:aurora`. */
  staff: (email: string, place: string): Key => ({ pk: `STAFF#${email}`, sk: place }),
};
