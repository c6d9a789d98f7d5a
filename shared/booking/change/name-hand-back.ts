import * as z from "zod";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { following } from "../appointment/following.ts";
import { HAND_BACK_POLICY, handBackSpans, lookAtHandBack } from "../appointment/hand-back.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

/** When the customer comes for the car; null where they cannot say. */
export const handBackBodySchema = z.strictObject({ at: instantTextSchema.nullable() });

type NameHandBack = z.output<typeof handBackBodySchema> & {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly by: Actor;
  readonly dealer: Dealer;
};

type HandBackRefusal = RefusalOf<"wrong-state" | "invalid-request">;

/**
 * The customer of a car that is ready says when they come for it: in steps of five minutes, while its department is
 * open, today or on the next open days. Said again it changes nothing.
 */
export async function nameHandBack(
  deps: ChangeAppointmentDeps,
  { dealer, at, ...of }: NameHandBack,
  now: Instant,
): Promise<Result<Appointment, HandBackRefusal | NotThere>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, handBackNamed(at));
  return done.ok ? ok(done.value.appointment) : done;
}

export function handBackNamed(at: Instant | null): Decide<HandBackRefusal> {
  return (seen) => {
    const { appointment: before, now } = seen;
    const { status, handBack } = before;
    if (!allows("name-hand-back", status)) return fail({ code: "wrong-state", status });
    if ((handBack?.at ?? null) === at) return ok(NOTHING);
    const wrong = at === null ? undefined : wrongTime(at, seen);
    if (wrong !== undefined) return fail(wrong);
    const appointment = at === null ? withoutHandBack(before) : coming(before, at, now);
    return ok({
      next: { change: "name-hand-back", appointment },
      facts: [{ type: "appointment.hand-back-named", appointment }],
    });
  };
}

function wrongTime(
  at: Instant,
  { appointment, dealer, now }: Seen,
): RefusalOf<"invalid-request"> | undefined {
  const rule = brokenBy(at, { appointment, dealer, now });
  return rule && { code: "invalid-request", errors: [invalid("/at", rule)] };
}

function brokenBy(
  at: Instant,
  { appointment, dealer, now }: Pick<Seen, "appointment" | "dealer" | "now">,
) {
  if (at < now) return "due-passed";
  if (at % HAND_BACK_POLICY.stepMilliseconds !== 0) return "not-five-minutes";
  const spans = handBackSpans(dealer, appointment, now).flat();
  return spans.some(({ from, to }) => from <= at && at < to) ? undefined : "not-open-then";
}

function coming(before: Appointment, at: Instant, now: Instant): Appointment {
  const look = { kind: "hand-back", at: lookAtHandBack(at) } as const;
  return { ...following(before, look), handBack: { at, saidAt: now } };
}

/** Nobody looks whether they wait any more. */
export function withoutHandBack({ handBack: _said, ...visit }: Appointment): Appointment {
  return following(visit, undefined);
}
