import type { PlaceKind, TransportKind } from "../../directory/document/vocabulary.ts";
import type { Work } from "../../directory/services/visit-service.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays } from "../../kernel/zone.ts";
import { choiceRefusal } from "./booking-refusal.ts";
import type { RefusalOf } from "./booking-refusal.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { localDays, toInstant } from "../calendar/local-day.ts";
import type { DateRange, EpochMinute } from "../calendar/local-day.ts";
import { bookableDates, datesToRead, bookableStarts } from "./bookable-starts.ts";
import { doneTogether } from "./done-together.ts";
import type { LeaseEnd } from "./opens-on.ts";
import { termsOf } from "./service-terms.ts";
import type { ServiceTerms, WishedHost } from "./service-terms.ts";

export type ListSlotsDeps = {
  readonly recentDealers: RecentDealers;
  readonly calendar: Pick<CalendarStore, "days">;
};

export type SlotsQuestion = {
  readonly dealer: string;
  readonly service: string;
  /** What else shall be done in the same visit. */
  readonly also?: readonly string[] | undefined;
  readonly host?: WishedHost | undefined;
  /** Only days that have it left. */
  readonly transport?: TransportKind | undefined;
  /** What is to be done, as it counts in the shop's hours. */
  readonly jobs?: readonly Work[] | undefined;
  /** Nothing is listed before that day. */
  readonly notBefore?: LocalDate | undefined;
  /** When the lease of the car ends. */
  readonly lease?: LeaseEnd;
  /** It is booked like that already, so whether its services may still be combined does not matter. */
  readonly booked?: true | undefined;
  /** Days of the dealer's calendar, both included, at most {@link MOST_DAYS}. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly place: PlaceKind;
  readonly options: Readonly<Record<string, string>>;
};

type Slot = { readonly start: Instant; readonly end: Instant };
export type SlotList = {
  readonly timeZone: string;
  /** Every day of the range, also those without a slot. */
  readonly days: readonly { readonly date: LocalDate; readonly slots: readonly Slot[] }[];
  /** The first free start after the range, when the range has none and the horizon has. */
  readonly nextAvailable?: Instant;
};

export type SlotsRefusal = RefusalOf<"dealer-not-found" | "service-not-found" | "invalid-request">;

const MOST_DAYS = 62;
/** Calendar work is only defined for years of four digits; bookings need far fewer. */
const FIRST_YEAR = "1970";
const END_YEAR = "3000";
const LOOK_AHEAD_DAYS = 31;

/** The starts that can be booked now; a pure answer to a question, nothing is held. */
export async function listSlots(
  deps: ListSlotsDeps,
  question: SlotsQuestion,
  now: Instant,
): Promise<Result<SlotList, SlotsRefusal>> {
  const { from, to, place, options, host, transport, notBefore, lease } = question;
  const badRange = rangeRefusal(question);
  if (badRange !== undefined) return fail(badRange);
  const dealer = await deps.recentDealers(question.dealer);
  if (dealer === undefined) return fail({ code: "dealer-not-found" });
  const service = dealer.services.find(({ id }) => id === question.service);
  if (service === undefined) return fail({ code: "service-not-found" });
  const visit = await doneTogether(dealer, service, question);
  if (!visit.ok) return visit;
  const read = termsOf(dealer, visit.value, { place, options, host, transport, lease });
  if (!read.ok) {
    const pointers = { location: "/location", option: (name: string) => `/option.${name}` };
    return fail(choiceRefusal(read.failure, pointers));
  }
  const terms = { ...read.value, notBefore };
  const starts = await freeStarts(deps, terms, { from, to }, now);
  const next = starts.length > 0 ? undefined : await firstAfter(deps, terms, to, now);
  return ok({
    timeZone: terms.zone,
    days: byDay(terms, { from, to }, starts),
    ...(next === undefined ? {} : { nextAvailable: toInstant(next) }),
  });
}

function rangeRefusal({ from, to }: SlotsQuestion): SlotsRefusal | undefined {
  const refused = (error: FieldError): SlotsRefusal => ({
    code: "invalid-request",
    detail: "wrong-days",
    errors: [error],
  });
  if (from < FIRST_YEAR) return refused(invalid("/from", "too-long-ago"));
  if (to >= END_YEAR) return refused(invalid("/to", "too-far-away"));
  if (to < from) return refused(invalid("/to", "before-from"));
  return addDays(from, MOST_DAYS) <= to
    ? refused(invalid("/to", "too-many-days", { most: MOST_DAYS }))
    : undefined;
}

async function freeStarts(
  { calendar }: ListSlotsDeps,
  terms: ServiceTerms,
  range: DateRange,
  now: Instant,
): Promise<readonly EpochMinute[]> {
  const bookable = bookableDates(terms, now);
  if (bookable.from > bookable.to || range.to < bookable.from || range.from > bookable.to)
    return [];
  const within = {
    from: range.from < bookable.from ? bookable.from : range.from,
    to: range.to > bookable.to ? bookable.to : range.to,
  };
  return bookableStarts(
    terms,
    within,
    await calendar.days(terms.dealer, datesToRead(terms, within)),
    now,
  );
}

/** Walks on in months until something is free or the horizon ends. */
async function firstAfter(
  deps: ListSlotsDeps,
  terms: ServiceTerms,
  after: LocalDate,
  now: Instant,
): Promise<EpochMinute | undefined> {
  const bookable = bookableDates(terms, now);
  if (after >= bookable.to) return undefined;
  let from = after < bookable.from ? bookable.from : addDays(after, 1);
  while (from <= bookable.to) {
    const to = addDays(from, LOOK_AHEAD_DAYS - 1);
    const [first] = await freeStarts(deps, terms, { from, to }, now);
    if (first !== undefined) return first;
    from = addDays(to, 1);
  }
  return undefined;
}

function byDay(
  terms: ServiceTerms,
  range: DateRange,
  starts: readonly EpochMinute[],
): SlotList["days"] {
  let next = 0;
  return localDays(terms.zone, range).map(({ date, to }) => {
    const slots: Slot[] = [];
    for (let start = starts[next]; start !== undefined && start < to; start = starts[next]) {
      slots.push({ start: toInstant(start), end: toInstant(start + terms.duration) });
      next += 1;
    }
    return { date, slots };
  });
}
