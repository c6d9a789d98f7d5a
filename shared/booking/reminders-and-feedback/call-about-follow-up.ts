import type { OwedCall } from "../../commitments/make/owed-call.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { ok } from "../../kernel/result.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { isSolvedSince } from "../../story/is-solved-since.ts";
import { isComing } from "../../story/parts/is-coming.ts";
import { isTrip } from "../../story/trips-of.ts";
import type { Appointment, FollowUp } from "../../story/parts/appointment.schema.ts";
import { askAtOf, whatFollowsVisit } from "../appointment/what-follows-visit.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";

/**
 * Five working days after a visit that left something to do: a call of the same advisor is promised, in the
 * very change that says so, and nothing of it is advertising. None where the customer has booked since, here or in
 * `others` of their cases, or somebody has said that nothing is owed. Whoever wants no calls is written to.
 */
export function calledAboutFollowUp(
  { generation }: Pick<Appointment, "generation">,
  others: readonly CaseNow[],
): Decide<never> {
  return (seen) => {
    const { appointment: before, dealer } = seen;
    const { followUp, nextAction } = before;
    // Whoever noted something else meanwhile, or fired the same timer, was faster.
    if (before.generation !== generation || nextAction?.kind !== "follow-up") return ok(NOTHING);
    if (followUp === undefined) return ok(NOTHING);
    const settled = settledBy(followUp, seen, others);
    const done = { ...before, followUp: { ...followUp, settled } };
    return ok({
      next: { change: "call-about-follow-up", appointment: whatFollowsVisit(done, askAtOf(done)) },
      facts: [],
      calls: settled === "promised" ? [callAbout(followUp, seen, dealer)] : [],
    });
  };
}

function settledBy(
  { notedAt }: FollowUp,
  { story, appointment }: Seen,
  others: readonly CaseNow[],
): NonNullable<FollowUp["settled"]> {
  const { closed, erased } = story.case;
  if (erased !== undefined || (closed !== undefined && closed.at >= notedAt)) return "closed";
  if (isSolvedSince(story.case, notedAt)) return "closed";
  const visits = [story, ...others].flatMap(({ appointments }) => appointments);
  return visits.some((visit) => visit.id !== appointment.id && isBooked(visit, notedAt))
    ? "booked"
    : "promised";
}

/** Booked since, or still to come; a test drive of theirs is no answer to a worn brake. */
function isBooked(visit: Appointment, since: FollowUp["notedAt"]): boolean {
  const { bookedAt, kind } = visit;
  if (!isTrip(visit) || kind === "test-drive") return false;
  return bookedAt >= since || isComing(visit);
}

function callAbout(
  { what, by }: FollowUp,
  { story, appointment: { department, resources } }: Seen,
  { staff }: Dealer,
): OwedCall {
  const advisor = resources.find(({ id }) => staff.some((member) => member.id === id));
  return {
    department,
    ...ownTask("left-to-do", { work: what }),
    by: advisor?.id ?? by.id,
    orWritten: true,
    windows: story.case.contact?.windows,
  };
}
