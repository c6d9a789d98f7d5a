import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { VisitService } from "../../directory/services/visit-service.ts";
import type { DayOfWeek, TransportKind } from "../../directory/document/vocabulary.ts";
import { DAYS_OF_WEEK } from "../../directory/document/vocabulary.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { dateAt, isoWeekday } from "../../kernel/zone.ts";
import type { Intent, Job, Location } from "../../story/parts/appointment.schema.ts";
import { choiceRefusal } from "../slots/booking-refusal.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { doneTogether } from "../slots/done-together.ts";
import type { LeaseEnd } from "../slots/opens-on.ts";
import { termsOf } from "../slots/service-terms.ts";
import { besidesRecall } from "../jobs/recall-alone.ts";
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
  /** What it is for; one that an earlier visit was for has its id. */
  readonly jobs?: readonly (Omit<Job, "id"> & { readonly id?: string })[] | undefined;
  /** What they want of it, and nothing besides. */
  readonly intent?: Intent | undefined;
  /** How they get on while the car is there. */
  readonly transport?: TransportKind | undefined;
  /** The first day on which it makes sense. */
  readonly notBefore?: LocalDate | undefined;
  /** When the lease of the car ends. */
  readonly lease?: LeaseEnd;
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
  const { location, options = {}, host, transport, notBefore, lease } = wish;
  const unwanted = besides(wish, service);
  if (unwanted.length > 0) return fail({ code: "invalid-request", errors: unwanted });
  const visit = await doneTogether(dealer, service, wish);
  if (!visit.ok) return visit;
  const choice = { place: location.kind, options, host, transport, lease };
  const terms = termsOf(dealer, visit.value, choice);
  if (!terms.ok) {
    const pointers = { location: "/location/kind", option: (name: string) => `/options/${name}` };
    return fail(choiceRefusal(terms.failure, pointers));
  }
  const { start, weekday } = wish;
  const refusal =
    placeRefusal(location) ??
    (start === undefined ? undefined : weekdayRefusal({ start, weekday }, dealer.timeZone));
  return refusal === undefined
    ? ok({ dealer, service: visit.value, terms: { ...terms.value, notBefore } })
    : fail(refusal);
}

/** Whoever brings the car for a recall only has nothing else done, and brings it somewhere for that. */
function besides(
  { intent, also = [], jobs = [] }: Pick<Wish, "intent" | "also" | "jobs">,
  { kind }: Pick<VisitService, "kind">,
): FieldError[] {
  if (intent === undefined) return [];
  return [
    ...(kind === "service-drop-off" ? [] : [invalid("/intent", "no-recall-here")]),
    ...(also.length === 0 ? [] : [invalid("/also", "recall-alone")]),
    ...besidesRecall({ intent }, jobs),
  ];
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
