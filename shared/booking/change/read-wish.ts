import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { VisitService } from "../../directory/services/visit-service.ts";
import type { DayOfWeek } from "../../directory/document/vocabulary.ts";
import { DAYS_OF_WEEK } from "../../directory/document/vocabulary.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt, isoWeekday } from "../../kernel/zone.ts";
import type { Location } from "../../story/parts/appointment.schema.ts";
import { choiceRefusal } from "../slots/booking-refusal.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { doneTogether } from "../slots/done-together.ts";
import { termsOf } from "../slots/service-terms.ts";
import type { VisitorInput } from "../appointment/visitor-input.ts";
import type { ServiceTerms, WishedHost } from "../slots/service-terms.ts";

/** What somebody wants to have booked. */
export type Wish = {
  readonly dealer: string;
  readonly service: string;
  /** What else shall be done in the same visit. */
  readonly also?: readonly string[] | undefined;
  /** Who shall receive them, and nobody else. */
  readonly host?: WishedHost | undefined;
  readonly start: Instant;
  /** A guard: the day of the week the customer believes it is. */
  readonly weekday?: DayOfWeek | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly location: Location;
  /** Who comes, where it is not the customer. */
  readonly visitor?: VisitorInput | undefined;
};

export type WishRead = {
  readonly dealer: Dealer;
  readonly service: VisitService;
  readonly terms: ServiceTerms;
};

export type WishRefusal = RefusalOf<
  "dealer-not-found" | "service-not-found" | "invalid-request" | "weekday-mismatch"
>;

/** Everything that can be said about a wish without looking at the calendar. */
export async function readWish(
  recentDealers: RecentDealers,
  wish: Omit<Wish, "start"> & Partial<Pick<Wish, "start">>,
): Promise<Result<WishRead, WishRefusal>> {
  const dealer = await recentDealers(wish.dealer);
  if (dealer === undefined) return fail({ code: "dealer-not-found" });
  const service = dealer.services.find(({ id }) => id === wish.service);
  if (service === undefined) return fail({ code: "service-not-found" });
  const { location, options = {}, host, also = [] } = wish;
  const visit = await doneTogether(dealer, service, also);
  if (!visit.ok) return visit;
  const terms = termsOf(dealer, visit.value, { place: location.kind, options, host });
  if (!terms.ok) {
    const pointers = { location: "/location/kind", option: (name: string) => `/options/${name}` };
    return fail(choiceRefusal(terms.failure, pointers));
  }
  const { start, weekday } = wish;
  const refusal =
    placeRefusal(location) ??
    (start === undefined ? undefined : weekdayRefusal({ start, weekday }, dealer.timeZone));
  return refusal === undefined
    ? ok({ dealer, service: visit.value, terms: terms.value })
    : fail(refusal);
}

function placeRefusal({ kind, address }: Location): WishRefusal | undefined {
  if ((kind === "dealer") === (address === undefined)) return undefined;
  const rule = kind === "dealer" ? "no-address-here" : "address-elsewhere";
  return {
    code: "invalid-request",
    detail: "wrong-place",
    errors: [invalid("/location/address", rule)],
  };
}

/** The guard against "Thursday the 10th" when the 10th is a Monday. */
export function weekdayRefusal(
  { start, weekday }: Pick<Wish, "start" | "weekday">,
  zone: string,
): RefusalOf<"weekday-mismatch"> | undefined {
  const date = dateAt(zone, start);
  const real = DAYS_OF_WEEK[isoWeekday(date) - 1];
  if (weekday === undefined || real === undefined || weekday === real) return undefined;
  return { code: "weekday-mismatch", date, weekday: real };
}
