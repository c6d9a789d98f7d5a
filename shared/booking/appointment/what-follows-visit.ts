import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { following } from "./following.ts";

/**
 * The next generation of a visit that is over, with what it does next by itself: whichever comes first of
 * the question how it was, at `askAt`, and the call about work that was left to do. The other one waits.
 */
export function whatFollowsVisit(
  { askAt: _before, ...visit }: Appointment,
  askAt: Instant | undefined,
): Appointment {
  const callAt = callAtOf(visit);
  if (callAt === undefined || (askAt !== undefined && askAt <= callAt)) {
    return following(visit, askAt === undefined ? undefined : { kind: "feedback", at: askAt });
  }
  const called = following(visit, { kind: "follow-up", at: callAt });
  return askAt === undefined ? called : { ...called, askAt };
}

/** When the customer is asked how it was; undefined when they are not, or were. */
export function askAtOf({
  nextAction,
  askAt,
}: Pick<Appointment, "nextAction" | "askAt">): Instant | undefined {
  return nextAction?.kind === "feedback" ? nextAction.at : askAt;
}

/** When a call about what was left to do is promised; undefined where there is nothing, or it is settled. */
export function callAtOf({ followUp }: Pick<Appointment, "followUp">): Instant | undefined {
  return followUp?.settled === undefined ? followUp?.callAt : undefined;
}
