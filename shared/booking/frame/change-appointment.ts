import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { newId } from "../../kernel/ids.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { bookingOf } from "../appointment/booking-of.ts";
import { readDays } from "../calendar/read-days.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { spreadOf } from "../slots/choose-resources.ts";
import { NOTHING } from "./decision.ts";
import type { Decide, Seen } from "./decision.ts";
import { writeDecision } from "./write-decision.ts";
import type { WriteDecisionDeps } from "./write-decision.ts";

export type ChangeAppointmentDeps = WriteDecisionDeps & { readonly commit: Commit };

export type ChangeRequest = {
  readonly reference: string;
  readonly appointment: string;
  /** The case as it was read when the caller's right to it was checked. */
  readonly story?: CaseNow;
  /** Undefined: there is none. How old its document may be is the caller's affair. */
  readonly dealerOf: (id: string) => Promise<Dealer | undefined>;
  readonly by: Actor;
  readonly now: Instant;
  /** Goes into the same transaction, such as the memory of the answer. */
  readonly alongside?: (changed: Changed) => readonly Write[];
};

/** An appointment after a change, and the zone its dealer lives in. */
export type Changed = {
  readonly appointment: Appointment;
  readonly timeZone: string;
  readonly waiting: Waiting | undefined;
  /** What was told of it; none when all was well as it was. */
  readonly events: readonly CaseEvent[];
};

export type NotThere = RefusalOf<"appointment-not-found" | "dealer-not-found">;

/**
 * The frame of every change of an appointment: reads, decides, and commits in one transaction exactly
 * on what was read. After a lost race everything is read again. A round that was refused by its own
 * event committed before, and only its answer got lost.
 */
export async function changeAppointment<Refusal = never>(
  deps: ChangeAppointmentDeps,
  request: ChangeRequest,
  decide: Decide<Refusal>,
): Promise<Result<Changed, Refusal | NotThere>> {
  const { alongside = () => [] } = request;
  const event = newId("evt", deps.random);
  return raced(BOOKING_RACE, async (round) => {
    const read = await readSeen(deps, request, round);
    if (!read.ok) return read;
    const seen = read.value;
    const { timeZone } = seen.dealer;
    const asItIs = { appointment: seen.appointment, waiting: seen.waiting, timeZone };
    const told = seen.story.events.filter(({ id }) => id === event);
    if (told.length > 0) return ok({ ...asItIs, events: told });
    const looked = await look(deps, decide, seen, round);
    if (!looked.ok) return looked;
    const { decision } = looked.value;
    if (decision === NOTHING) return ok({ ...asItIs, events: [] });
    const written = await writeDecision(deps, seen, { ...looked.value, event, round });
    const changed = {
      appointment: decision.next?.appointment ?? seen.appointment,
      waiting: decision.waiting ?? seen.waiting,
      timeZone,
      events: written.events,
    };
    const saved = await deps.commit([...written.writes, ...alongside(changed)]);
    return saved.ok ? ok(changed) : LOST;
  });
}

async function readSeen(
  { cases }: ChangeAppointmentDeps,
  { reference, appointment: id, story: known, dealerOf, by, now }: ChangeRequest,
  round: number,
): Promise<Result<Seen, NotThere>> {
  const present = (round === 0 ? known : undefined) ?? (await cases.now(reference));
  const appointment = present?.appointments.find((one) => one.id === id);
  if (present === undefined || appointment === undefined) {
    return fail({ code: "appointment-not-found" });
  }
  const dealer = await dealerOf(appointment.dealer);
  if (dealer === undefined) return fail({ code: "dealer-not-found" });
  const story = await cases.since(present, bookingOf(appointment));
  const waiting = story.waiting?.find((one) => one.id === id);
  return ok({ story, appointment, waiting, dealer, by, now });
}

async function look<Refusal>(
  { calendar, random }: ChangeAppointmentDeps,
  decide: Decide<Refusal>,
  seen: Seen,
  round: number,
) {
  const decided = decide(seen);
  if ("ok" in decided) return decided.ok ? ok({ decision: decided.value }) : decided;
  const busy = await readDays(calendar, seen.dealer.id, decided.days);
  const then = decided.decide(busy, spreadOf(round, random));
  return then.ok ? ok({ decision: then.value, busy }) : then;
}
