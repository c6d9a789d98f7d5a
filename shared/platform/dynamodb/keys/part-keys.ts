import { toUtc } from "../../../kernel/time.ts";
import type { Instant } from "../../../kernel/time.ts";
import type { Key } from "./key.ts";

/** Cases by a part of what is known of them, the oldest first; in no index, so each costs one write. */
export const partKeys = {
  partition: (dealer: string, part: string) => `PART#${dealer}#${part}`,
  one: (dealer: string, part: string, place: string): Key => ({
    pk: partKeys.partition(dealer, part),
    sk: place,
  }),
  /** Where a case stands among others. */
  place: (openedAt: Instant, reference: string) => `${toUtc(openedAt)}#${reference}`,
  referenceOf: (place: string): string => place.slice(place.indexOf("#") + 1),
  /** Which parts lead to a case; apart from it, so that nobody who reads the case reads them. */
  record: (reference: string): Key => ({ pk: `PARTS#${reference}`, sk: "PARTS" }),
};
