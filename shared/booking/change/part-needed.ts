import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Appointment, Job } from "../../story/parts/appointment.schema.ts";
import type { Wanted } from "../../commitments/make/promising.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { isBeforeItsDay } from "../appointment/its-day.ts";
import { whatFollowsVisit } from "../appointment/what-follows-visit.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Decision, Seen } from "../frame/decision.ts";
import { refusedBy, whatBlocks } from "../gates/what-blocks.ts";
import { awaitedPart } from "../../commitments/parts/awaited.ts";
import type { PartNeeded } from "../jobs/part-input.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { givenBack } from "../transport/exchange-charges.ts";
import { withoutLaterDays } from "../transport/stay-charges.ts";
import { begun } from "./begun.ts";
import { withCall } from "./note-follow-up.ts";
import { partPromises } from "./part-promises.ts";
import { wordsWith } from "../word/words-with.ts";

export type PartRefusal = RefusalOf<
  | "wrong-state"
  | "not-its-day"
  | "promise-open"
  | "hand-back-not-noted"
  | "promise-refused"
  | "invalid-request"
>;

/**
 * A job cannot be finished before something comes: it waits, and whoever ordered it promises when it will be
 * there. A visit of which nothing else is left to do ends with that, also where the part was promised before it.
 * Said again it changes nothing. Without parts nothing is ordered: it ends where all of its jobs wait already.
 */
export function partNeeded(parts: readonly PartNeeded[]): Decide<PartRefusal> {
  return (seen) => {
    const { story, appointment: before, dealer, now } = seen;
    const owed = partPromises(parts, seen);
    if (!owed.ok) return owed;
    const waiting = new Set(owed.value.map(({ part }) => part.job));
    const { jobs = [] } = before;
    const waits = ({ id }: Job) => waiting.has(id) || awaitedPart(story, { id }) !== undefined;
    const isOver = jobs.length > 0 && jobs.every(waits);
    const { status } = before;
    const isSaid = !isOver || !allows("part-needed", status);
    if (owed.value.length === 0 && isSaid) return ok(NOTHING);
    if (!allows("part-needed", status)) return fail({ code: "wrong-state", status });
    if (isBeforeItsDay(before, dealer, now)) return fail({ code: "not-its-day" });
    return isOver ? ended(seen, owed.value) : ok(goesOn(seen, owed.value));
  };
}

/** Something else is left to do, so the car stays. */
function goesOn({ appointment: before }: Seen, owed: readonly Wanted[]): Decision {
  const appointment = { ...before, revision: before.revision + 1 };
  return { next: { change: "note-part", appointment }, facts: [], owed };
}

/**
 * The customer takes the car back, as after a visit that is completed: it is looked at again, and what was promised
 * for the visit would come too late. What else was seen and is left to do is still called about.
 */
function ended(
  seen: Seen,
  owed: readonly Wanted[],
): Result<Decision, RefusalOf<"not-its-day" | "promise-open" | "hand-back-not-noted">> {
  const { appointment: before, dealer, now } = seen;
  const status = "part-needed";
  const refused = refusedBy(whatBlocks(status, seen));
  if (refused !== undefined) return fail(refused);
  const over = whatFollowsVisit(withCall(before, dealer, now), undefined);
  const appointment: Appointment = {
    ...withoutLaterDays(over, dealer.timeZone, now),
    status,
    ...begun(status, before, now),
    completedAt: now,
  };
  return ok({
    next: { change: status, appointment },
    ...givenBack(before, appointment),
    facts: [{ type: "appointment.status-changed", appointment, previous: before.status }],
    owed,
    promises: wordsWith(seen, appointment).promises,
  });
}
