import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/event.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { findAppointment } from "./change-rules.ts";
import { LOST, raced } from "../../platform/dynamodb/raced.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { waitingEvent } from "../waiting/waiting-changes.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import type { WaitingStore } from "../waiting/waiting.store.ts";

export type JoinWaitingDeps = {
  readonly cases: Pick<CaseStore, "story" | "record">;
  readonly waiting: Pick<WaitingStore, "put">;
  readonly commit: Commit;
  readonly random: Random;
};

export type JoinWaiting = {
  readonly story: CaseStory;
  readonly appointment: string;
  /** Only a time in here is of interest; by default any from now until the appointment itself. */
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
  readonly by: Actor;
};

export type JoinRefusal = RefusalOf<"appointment-not-found" | "wrong-state" | "invalid-request">;

/**
 * Puts a customer in the queue for an earlier time; their appointment stays as it is. Who waits
 * already keeps their place and changes what they wait for, unless a time is just held for them.
 */
export async function joinWaiting(
  deps: JoinWaitingDeps,
  input: JoinWaiting,
  now: Instant,
): Promise<Result<Waiting, JoinRefusal>> {
  const { from, before, by } = input;
  if (from !== undefined && before !== undefined && before <= from) return fail(NO_TIME_BETWEEN);
  return raced(BOOKING_RACE, async (round) => {
    const { reference } = input.story.case;
    const story = round === 0 ? input.story : ((await deps.cases.story(reference)) ?? input.story);
    const found = findAppointment(story, input.appointment);
    if (!found.ok) return found;
    const { id, status, start } = found.value;
    if (!allows("reschedule", status) || start <= now) return fail({ code: "wrong-state", status });
    const known = story.waiting?.find((one) => one.id === id);
    if (known?.status === "offered") return ok(known);
    const waiting = inQueue(found.value, known, input, now);
    const frame = { by, at: now, random: deps.random };
    const event = waitingEvent({ type: "waiting.joined" }, waiting, frame);
    const writes = [deps.waiting.put(waiting), deps.cases.record(event)];
    return (await deps.commit(writes)).ok ? ok(waiting) : LOST;
  });
}

function inQueue(
  { id, reference, dealer, service }: Appointment,
  known: Waiting | undefined,
  { from, before }: JoinWaiting,
  now: Instant,
): Waiting {
  return {
    id,
    reference,
    dealer,
    service,
    status: "waiting",
    generation: (known?.generation ?? 0) + 1,
    ...(from === undefined ? {} : { from }),
    ...(before === undefined ? {} : { before }),
    joinedAt: known?.status === "waiting" ? known.joinedAt : now,
    refused: known?.refused ?? [],
  };
}

const NO_TIME_BETWEEN = {
  code: "invalid-request",
  detail: "no-time-between",
  errors: [invalid("/before", "not-after-from")],
} as const;
