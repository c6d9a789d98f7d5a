import type { Key } from "./key.ts";

/** When a dealer's managers are told of the day. */
export const dailyKeys = {
  next: (dealer: string): Key => ({ pk: `DAILY#${dealer}`, sk: "NEXT" }),
};

/** That a dealer's document was written, and not all looked at that it leaves behind. */
export const documentKeys = {
  written: (dealer: string): Key => ({ pk: `WRITTEN#${dealer}`, sk: "DOCUMENT" }),
};

/** That look-ups of a dealer's or a brand's people may not be as its document says. */
export const placesKeys = {
  /** `dealer:northside` or `brand:aurora`. */
  reference: ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}:${id}`,
  open: (place: { readonly kind: string; readonly id: string }): Key => ({
    pk: `PLACES#${placesKeys.reference(place)}`,
    sk: "OPEN",
  }),
};

/** What was changed at a place, and is still to be told to who leads there. */
export const noticeKeys = {
  partition: (reference: string) => `NOTICE#${reference}`,
  one: (reference: string, entry: string): Key => ({ pk: `NOTICE#${reference}`, sk: entry }),
};

/** How a zone's clocks were to go when all visits there were last looked at. */
export const zoneKeys = {
  rules: (zone: string): Key => ({ pk: `ZONE#${zone}`, sk: "RULES" }),
};
