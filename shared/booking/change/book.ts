import type { Case } from "../../story/parts/case.schema.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Fact } from "../../story/fact.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { PromisingDeps } from "../../commitments/make/promising.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { newId } from "../../kernel/ids.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { agree } from "../slots/agree.ts";
import type { Override } from "../slots/agree.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import type { Appointment, Job, Tentative, Visitor } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import type { SameCustomer, Wanted } from "./already-booked.ts";
import { bookingCase, leaseOf } from "./booking-case.ts";
import type { BookingFor, CaseDraft } from "./booking-case.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { calendarChanges } from "../calendar/calendar-changes.ts";
import type { Claim } from "../calendar/calendar-changes.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import type { RecallFound } from "../recall/look-up-recalls.ts";
import { withIds } from "../jobs/jobs-of.ts";
import { spreadOf } from "../slots/choose-resources.ts";
import { readVisitor } from "../appointment/read-visitor.ts";
import { tentativeOf } from "../appointment/tentative.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { datesOf } from "../slots/decide-time.ts";
import { withAlternatives } from "../slots/unplaced.ts";
import { withShare } from "../slots/strangers-share.ts";
import type { Stranger } from "../slots/strangers-share.ts";
import type { Unplaced } from "../slots/unplaced.ts";
import { meantFor } from "./meant-for.ts";
import { misuse } from "./misuse.ts";
import { newAppointment } from "./new-appointment.ts";
import { owedBeside, toldBooking } from "./owed-beside.ts";
import { readWish } from "./read-wish.ts";
import type { Wish, WishRead, WishRefusal } from "./read-wish.ts";

export type BookDeps = PromisingDeps & {
  readonly recentDealers: RecentDealers;
  readonly commit: Commit;
  readonly cases: Pick<
    CaseStore,
    "open" | "record" | "countNewCase" | "refuseOnce" | "foundBy" | "now"
  >;
  readonly appointments: Pick<AppointmentStore, "add" | "found">;
  readonly calendar: Pick<CalendarStore, "days" | "write">;
};

export type BookInput = Wish & {
  readonly for: BookingFor;
  readonly by: Actor;
  /** Staff only: a reason to go outside the rules if they do not offer this time. */
  readonly override?: Override | undefined;
  /** Of the customer's own bookings: what they have at that time already. */
  readonly already?: SameCustomer | undefined;
  /** Somebody whose address is not proven, where such bookings are held to a share of a day. */
  readonly stranger?:
    | (Stranger & Pick<Tentative, "burst"> & { readonly held?: true } & Pick<Tentative, "unmeant">)
    | undefined;
  /** What was found out of a recall by the VIN. */
  readonly recall?: RecallFound | undefined;
  /** The promise of another case by whose link they book; it is kept by that. */
  readonly answers?: Appointment["answers"];
  /** The case whose link in a campaign's mail led here. */
  readonly cameBy?: Appointment["cameBy"];
  /** Staff only: the customer heard it on the phone just now. Assumed where no mail can say it. */
  readonly toldOnThePhone?: boolean | undefined;
};

export type Booked = {
  readonly case: Case;
  readonly appointment: Appointment;
  /** What booking promised on the side: to confirm by phone where there is no mail address. */
  readonly commitments: readonly Commitment[];
  readonly dealer: Dealer;
};

export type BookRefusal =
  | WishRefusal
  | RefusalOf<
      | "purpose-not-allowed"
      | "slot-not-offered"
      | "slot-taken"
      | "too-many-requests"
      | "proof-required"
      | "already-booked"
      | "event-for-others"
    >
  /** Somebody with the same idempotency key was first; nothing was changed now. */
  | Replayed;

/**
 * Books a start exactly when a listing would show it (staff also others, with a reason): one Query,
 * then one transaction with the case, the appointment, a claim on each resource-day and pool, the
 * event that tells the customer, and what `remember` adds (the memory of the answer).
 */
export async function book(
  deps: BookDeps,
  input: BookInput,
  now: Instant,
  remember?: (booked: Booked) => readonly Write[],
): Promise<Result<Booked, BookRefusal>> {
  const read = await readWish(deps.recentDealers, { ...input, lease: leaseOf(input.for) });
  if (!read.ok) return read;
  const { dealer, terms } = read.value;
  const misused = await misuse(deps, input, read.value, now);
  if (misused !== undefined) return fail(misused);
  const whose = await whoseVisit(deps, input, read.value, now);
  if (!whose.ok) return whose;
  const { drawCase, wanted, stranger } = whose.value;
  const wish = { ...input, stranger, visitor: wanted.visitor, jobs: jobsOf(input, deps) };
  const other = await input.already?.standing(wanted);
  if (other !== undefined) return fail({ code: "already-booked", reference: other.reference });
  const owe = await owedBeside(deps, input, read.value, now);
  return commitNew<Booked, Exclude<BookRefusal, Replayed>>(deps.commit, {
    race: BOOKING_RACE,
    ...(remember === undefined ? {} : { alongside: remember }),
    own: "appointment",
    final: FINAL,
    draw: async (round) => {
      const [busy, lately] = await Promise.all([
        deps.calendar.days(dealer.id, datesOf(terms, input.start)),
        input.already?.lately(wanted, now),
      ]);
      const twin = lately?.standing;
      if (twin !== undefined) return fail({ code: "already-booked", reference: twin.reference });
      const { case: matter, writes } = drawCase();
      const drawn = { id: newId("apt", deps.random), case: matter };
      const spread = spreadOf(round, deps.random);
      const decided = booked({ ...drawn, read: read.value, input: wish }, busy, spread, now);
      if (!decided.ok) {
        const over = isOverShare(drawn, { read: read.value, input: wish }, busy, now);
        return fail(over ? UNPAID : await withAlternatives<never>(deps, decided.failure, now));
      }
      const { appointment, claim, fact } = decided.value;
      const { reference } = matter;
      const promised = owe({ reference, appointment: drawn.id });
      const claims = calendarChanges(busy, terms.zone, { claims: [claim] });
      const event = toEvent(fact, matter, { by: input.by, at: now, random: deps.random });
      const commitments = promised.map(({ made }) => made);
      return ok({
        made: { case: matter, appointment, commitments, dealer },
        writes: [
          ...writes,
          deps.appointments.add(appointment, terms.zone),
          ...deps.appointments.found(undefined, appointment),
          ...deps.calendar.write(dealer.id, terms.zone, claims),
          deps.cases.record(event),
          ...(lately?.writes(appointment) ?? []),
          ...promised.flatMap((one) => one.writes),
        ],
      });
    },
  });
}

type Whose = Pick<BookInput, "stranger"> & {
  readonly drawCase: () => CaseDraft;
  readonly wanted: Wanted;
};

/** Whose case it is, who comes, and whether it is meant for them. */
async function whoseVisit(
  deps: BookDeps,
  input: BookInput,
  read: WishRead,
  now: Instant,
): Promise<Result<Whose, RefusalOf<"invalid-request" | "event-for-others">>> {
  const { dealer, service, terms } = read;
  const meant = await meantFor(deps, input, read);
  if (!meant.ok) return meant;
  const drawCase = await bookingCase(deps, input.for, dealer, service, now);
  if (!drawCase.ok) return drawCase;
  const { customer } = drawCase.value().case;
  const visitor = await readVisitor(input.visitor, customer, dealer);
  if (!visitor.ok) return visitor;
  const end = plus(input.start, terms.duration * MINUTE);
  const wanted = { dealer, customer, visitor: visitor.value, start: input.start, end };
  return ok({ drawCase: drawCase.value, wanted, stranger: meant.value ?? input.stranger });
}

const jobsOf = ({ jobs = [] }: BookInput, { random }: BookDeps) => withIds(jobs, random);

/** What no other time can mend. */
const FINAL = {
  "too-many": { code: "too-many-requests" },
  "proof-spent": { code: "proof-required" },
  /** In this very case, at the same moment. */
  "booked-here": { code: "already-booked", reference: "" },
} as const;

type Booking = {
  readonly id: string;
  readonly case: Case;
  readonly read: WishRead;
  readonly input: Pick<
    BookInput,
    | "start"
    | "override"
    | "location"
    | "options"
    | "also"
    | "host"
    | "intent"
    | "transport"
    | "recall"
    | "for"
    | "by"
    | "toldOnThePhone"
    | "stranger"
    | "answers"
    | "cameBy"
  > & { readonly visitor?: Visitor | undefined; readonly jobs?: readonly Job[] | undefined };
};

type NewBooking = {
  readonly appointment: Appointment;
  readonly claim: Claim;
  readonly fact: Fact;
};

/** The appointment, what it claims and what is told of it, on these days as they are. */
export function booked(
  { id, case: matter, read: { dealer, service, terms: usual }, input }: Booking,
  busy: BusyCalendar,
  spread: number,
  now: Instant,
): Result<NewBooking, Unplaced> {
  const { stranger, start } = input;
  const terms =
    stranger === undefined ? usual : withShare(usual, { dealer, service }, start, stranger);
  const agreed = agree(terms, input, busy, now, { held: [], spread });
  if (!agreed.ok) return fail({ code: agreed.failure, near: { terms, start } });
  const { time, pools, override } = agreed.value;
  const made = { id, case: matter, wish: input, service, time, dealer };
  const appointment = {
    ...newAppointment(made, now),
    ...(input.answers === undefined ? {} : { answers: input.answers }),
    ...(input.cameBy === undefined ? {} : { cameBy: input.cameBy }),
    ...(stranger === undefined
      ? {}
      : { tentative: tentativeOf({ ...stranger, email: matter.customer.email, start }, now) }),
  };
  return ok({
    appointment,
    claim: { ...appointmentHold(appointment), pools },
    fact: {
      type: "appointment.booked",
      appointment,
      ...(override === undefined ? {} : { override }),
      ...toldBooking(input),
    },
  });
}

const UNPAID = { code: "proof-required" } as const;

/** Whether it is free but for what strangers hold already: whoever has work done for it may have more. */
function isOverShare(
  drawn: Pick<Booking, "id" | "case">,
  { read, input }: Pick<Booking, "read" | "input">,
  busy: BusyCalendar,
  now: Instant,
): boolean {
  const { stranger } = input;
  if (stranger === undefined || stranger.paid) return false;
  const paid = { ...input, stranger: { ...stranger, paid: true } };
  return booked({ ...drawn, read, input: paid }, busy, 0, now).ok;
}
