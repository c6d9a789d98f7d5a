import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { Unavailable } from "../../platform/unavailable.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import { openTroubleOf } from "../appointment/trouble.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, Changed } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import { rescheduled } from "./reschedule.ts";
import type { WayOut } from "./ways-out.ts";

/** Why one of many visits stays where it is. */
export const WHY_NOT_MOVED = [
  /** Somebody else has the time now. */
  "taken",
  /** The dealer does not give it then. */
  "not-offered",
  /** It was cancelled, or has begun. */
  "over",
  /** Whoever presses may not change it. */
  "not-yours",
  /** Too many changed the same at once; it may be tried again. */
  "busy",
] as const;
export type WhyNotMoved = (typeof WHY_NOT_MOVED)[number];

type MoveAffected = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly way: WayOut;
  readonly by: Actor;
  readonly dealer: Dealer;
};

/**
 * One of many visits that cannot take place as they are booked is moved, as it would be by itself. What is
 * all right by now, since somebody else has settled it, is left alone: so it is safe to press again.
 */
export async function moveAffected(
  deps: ChangeAppointmentDeps,
  { story, way, dealer, ...of }: MoveAffected,
  now: Instant,
): Promise<Result<"moved" | "settled", WhyNotMoved>> {
  const { reference } = story.case;
  const request = { ...of, story, reference, dealerOf: async () => dealer, now };
  const move = rescheduled(way);
  const moved = async () =>
    changeAppointment(deps, request, (seen) =>
      openTroubleOf(seen.dealer, seen.appointment) === undefined ? ok(NOTHING) : move(seen),
    );
  const done = await moved().catch(unlessBusy);
  if (done === "busy") return fail("busy");
  return done.ok ? ok(becameOf(done.value, way)) : fail(whyNot(done.failure.code));
}

function unlessBusy(error: unknown): "busy" {
  if (error instanceof Unavailable) return "busy";
  throw error;
}

/** Where it stands already it was moved by an earlier press of the same button. */
function becameOf({ appointment, events }: Changed, { start }: WayOut): "moved" | "settled" {
  return events.length > 0 || appointment.start === start ? "moved" : "settled";
}

function whyNot(code: string): WhyNotMoved {
  if (code === "slot-taken") return "taken";
  return code === "wrong-state" || code === "appointment-not-found" ? "over" : "not-offered";
}
