import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { bookingOf } from "../appointment/booking-of.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { carryOut } from "./carry-out.ts";
import type { CarriedOut, CarryOutDeps } from "./carry-out.ts";
import type { Decide, Seen } from "./decision.ts";

export type ChangeAppointmentDeps = CarryOutDeps;

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

/** The frame of every change of an appointment. */
export async function changeAppointment<Refusal = never>(
  deps: ChangeAppointmentDeps,
  request: ChangeRequest,
  decide: Decide<Refusal>,
): Promise<Result<Changed, Refusal | NotThere>> {
  const { alongside = () => [] } = request;
  const done = await carryOut(
    deps,
    {
      read: (round) => readSeen(deps, request, round),
      alongside: (carried) => alongside(changedBy(carried)),
    },
    decide,
  );
  return done.ok ? ok(changedBy(done.value)) : done;
}

function changedBy({ seen, decision, events }: CarriedOut<Seen>): Changed {
  return {
    appointment: decision.next?.appointment ?? seen.appointment,
    waiting: decision.waiting ?? seen.waiting,
    timeZone: seen.dealer.timeZone,
    events,
  };
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
