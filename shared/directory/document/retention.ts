import { DAY } from "../../kernel/time.ts";
import type { Brand, Dealer } from "./dealer.schema.ts";
import type { Retention } from "./retention.schema.ts";

/** How long personal data are kept where neither the brand nor the dealer says otherwise. */
export const KEPT_BY_DEFAULT: Readonly<Record<keyof Retention, number>> = {
  // Longer than a warranty claim of a repair takes to come up, and not for ever.
  casesMonths: 24,
  // What was said of a visit is answered and learned from within a year.
  feedbackMonths: 12,
  // Who read what is asked soon after, or not at all.
  readsMonths: 3,
  // Nobody showed that the address is theirs, and nothing came of it.
  abandonedContactDays: 30,
};

/** A twelfth of a year: nobody counts these months on a calendar. */
export const MONTH_MILLISECONDS = (365.25 * DAY) / 12;

/** As the dealer says, or else its brand. */
export function retentionOf(
  dealer: Pick<Dealer, "retention">,
  brand: Pick<Brand, "retention"> | undefined,
): Record<keyof Retention, number> {
  const by = { ...brand?.retention, ...dealer.retention };
  return {
    casesMonths: by.casesMonths ?? KEPT_BY_DEFAULT.casesMonths,
    feedbackMonths: by.feedbackMonths ?? KEPT_BY_DEFAULT.feedbackMonths,
    readsMonths: by.readsMonths ?? KEPT_BY_DEFAULT.readsMonths,
    abandonedContactDays: by.abandonedContactDays ?? KEPT_BY_DEFAULT.abandonedContactDays,
  };
}
