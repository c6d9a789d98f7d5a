import * as z from "zod";
import { lineSchema } from "../../case/customer/customer-input.ts";
import { workingDaysLater } from "../../commitments/due/working-days.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment, FollowUp } from "../../story/parts/appointment.schema.ts";
import { allows, isOver } from "../appointment/appointment-transitions.ts";
import { askAtOf, whatFollowsVisit } from "../appointment/what-follows-visit.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

const FOLLOW_UP_POLICY = {
  /** Time enough for a customer to think about it and to book it themselves. */
  workingDays: 5,
  /** Where the department opens no more, as many days of the calendar. */
  milliseconds: 5 * DAY,
} as const;

/** What is left to do after a visit; null for nothing. */
export const followUpBodySchema = z.strictObject({ what: lineSchema(300).nullable() });

type NoteFollowUp = z.output<typeof followUpBodySchema> & {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly by: Extract<Actor, { readonly kind: "staff" }>;
  readonly dealer: Dealer;
};

/**
 * Staff note work that was seen in a visit and is left to do, or that there is none. Five working days after
 * the visit a call about it is promised, unless it is booked by then. Said again it changes nothing, and other
 * words do not put the call off.
 */
export async function noteFollowUp(
  deps: ChangeAppointmentDeps,
  { dealer, what, ...of }: NoteFollowUp,
  now: Instant,
): Promise<Result<Appointment, RefusalOf<"wrong-state"> | NotThere>> {
  const { id, name } = of.by;
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, followUpNoted(what, { id, name }));
  return done.ok ? ok(done.value.appointment) : done;
}

export function followUpNoted(
  what: string | null,
  by: FollowUp["by"],
): Decide<RefusalOf<"wrong-state">> {
  return (seen) => {
    const { appointment: before } = seen;
    const { status, followUp: was } = before;
    if (!allows("note-follow-up", status)) return fail({ code: "wrong-state", status });
    const pending = was?.settled === undefined ? was?.what : undefined;
    if (pending === (what ?? undefined)) return ok(NOTHING);
    const appointment = noted(what, by, seen);
    return ok({
      next: { change: "note-follow-up", appointment },
      facts: [{ type: "appointment.follow-up-noted", appointment }],
    });
  };
}

function noted(
  what: string | null,
  by: FollowUp["by"],
  { appointment: before, dealer, now }: Seen,
): Appointment {
  const { followUp: was, ...visit } = before;
  const isPending = was?.settled === undefined && was?.callAt !== undefined;
  const when = isPending ? { callAt: was.callAt } : {};
  const followUp = what === null ? undefined : { what, by, notedAt: now, ...when };
  const changed = followUp === undefined ? visit : { ...visit, followUp };
  if (!isOver(before)) return { ...changed, revision: before.revision + 1 };
  return whatFollowsVisit(withCall(changed, dealer, now), askAtOf(before));
}

/** From the end of the visit on it is counted when the call about it is promised. */
export function withCall(visit: Appointment, dealer: Dealer, now: Instant): Appointment {
  const { followUp, department } = visit;
  if (followUp === undefined || followUp.callAt !== undefined) return visit;
  const { workingDays, milliseconds } = FOLLOW_UP_POLICY;
  const closes = workingDaysLater(openingOf(dealer, department), now, workingDays);
  const callAt = closes.ok ? closes.value : plus(now, milliseconds);
  return { ...visit, followUp: { ...followUp, callAt } };
}
