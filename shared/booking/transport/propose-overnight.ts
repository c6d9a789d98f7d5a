import * as z from "zod";
import { openingOf, spansOn } from "../../directory/opening/opening.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { transportKindSchema } from "../../directory/document/values.schema.ts";
import { transportFor } from "../../directory/services/transport-for.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment, Overnight } from "../../story/parts/appointment.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { readyByPromise } from "../word/ready-by-promise.ts";
import { agreedIn } from "./answer-overnight.ts";
import { daysOfStay, exchanged, firstFull } from "./exchange-charges.ts";
import { withStayCharges } from "./stay-charges.ts";

export const OVERNIGHT_POLICY = {
  /** Whatever takes longer is another visit. */
  mostDays: 30,
} as const;

/** That the car stays the night, how its customer gets on meanwhile, and by when they have it back. */
export const overnightBodySchema = z.strictObject({
  transport: transportKindSchema,
  readyBy: instantTextSchema.describe("While the department is open, on a later day"),
  agreedOnPaper: z
    .literal(true)
    .optional()
    .describe("The customer has signed it here; whoever reads mail is told, and can deny it"),
});
export type OvernightInput = z.output<typeof overnightBodySchema>;

type ProposeOvernight = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly night: OvernightInput;
  readonly by: Extract<Actor, { readonly kind: "staff" }>;
  readonly dealer: Dealer;
};

export type OvernightRefusal = RefusalOf<"wrong-state" | "invalid-request" | "transport-taken">;

/**
 * Says to the customer in writing that the car stays the night. The way to get on is theirs from now on, on each day
 * until they have the car back; nothing of it is agreed before they say so. Another proposal takes the place
 * of the former, also of one that was agreed. Said again it changes nothing.
 */
export async function proposeOvernight(
  deps: ChangeAppointmentDeps,
  { dealer, night, ...of }: ProposeOvernight,
  now: Instant,
): Promise<Result<Appointment, OvernightRefusal | NotThere>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, overnightProposed(night, of.by));
  return done.ok ? ok(done.value.appointment) : done;
}

export function overnightProposed(
  night: OvernightInput,
  by: ProposeOvernight["by"],
): Decide<OvernightRefusal> {
  return (seen) => {
    const { appointment: before, dealer } = seen;
    const { status, overnight } = before;
    if (!allows("overnight", status)) return fail({ code: "wrong-state", status });
    if (overnight !== undefined && isSame(overnight, night)) return onPaper(overnight, night, seen);
    const errors = wrongIn(night, seen);
    if (errors.length > 0)
      return fail({ code: "invalid-request", detail: "nothing-changed", errors });
    const appointment = proposed(night, by, seen);
    return {
      days: [...daysOfStay(before, dealer), ...daysOfStay(appointment, dealer)],
      decide: (busy) => {
        const full = firstFull(before, appointment, dealer, busy);
        if (full !== undefined) return fail(full);
        return ok({
          next: { change: "overnight", appointment },
          time: exchanged(before, appointment, dealer),
          facts: [
            night.agreedOnPaper === true
              ? { type: "appointment.overnight-agreed", appointment }
              : { type: "appointment.overnight-proposed", appointment },
          ],
          ...readyByPromise(seen, night.readyBy),
        });
      },
    };
  };
}

function isSame({ transport, readyBy }: Overnight, night: OvernightInput): boolean {
  return transport === night.transport && readyBy === night.readyBy;
}

/** What stands there already is signed now. */
function onPaper(overnight: Overnight, { agreedOnPaper }: OvernightInput, seen: Seen) {
  if (agreedOnPaper !== true || overnight.agreedAt !== undefined) return ok(NOTHING);
  return ok(agreedIn(seen, { ...overnight, agreedAt: seen.now, onPaper: true }));
}

function proposed(
  { transport, readyBy, agreedOnPaper }: OvernightInput,
  { id, name }: ProposeOvernight["by"],
  { appointment: before, dealer, now }: Seen,
): Appointment {
  const version = (before.overnights ?? 0) + 1;
  const signed = agreedOnPaper === true ? { agreedAt: now, onPaper: true as const } : {};
  const overnight = { version, transport, readyBy, proposedAt: now, by: { id, name }, ...signed };
  const revision = before.revision + 1;
  return withStayCharges({ ...before, overnight, overnights: version, revision }, dealer.timeZone);
}

function wrongIn(
  { transport, readyBy }: OvernightInput,
  { appointment, dealer, now }: Seen,
): FieldError[] {
  const isOffered = transportFor(dealer, appointment).includes(transport);
  const kind = isOffered
    ? transport === "wait"
      ? "not-over-night"
      : undefined
    : "no-such-transport";
  const rule = brokenBy(readyBy, { appointment, dealer, now });
  return [
    ...(kind === undefined ? [] : [invalid("/transport", kind)]),
    ...(rule === undefined ? [] : [rule]),
  ];
}

function brokenBy(
  readyBy: Instant,
  { appointment, dealer, now }: Pick<Seen, "appointment" | "dealer" | "now">,
): FieldError | undefined {
  const opening = openingOf(dealer, appointment.department);
  const date = dateAt(opening.zone, readyBy);
  const begins = dateAt(opening.zone, appointment.start);
  const today = dateAt(opening.zone, now);
  const first = begins > today ? begins : today;
  const { mostDays: most } = OVERNIGHT_POLICY;
  if (readyBy < now) return invalid("/readyBy", "due-passed");
  if (date <= first) return invalid("/readyBy", "before-the-night");
  if (date > addDays(first, most)) return invalid("/readyBy", "too-long-overnight", { most });
  // Hours of the evening before may last into that day.
  const spans = [addDays(date, -1), date].flatMap((day) => spansOn(opening, day));
  const isOpen = spans.some(({ from, to }) => from <= readyBy && readyBy <= to);
  return isOpen ? undefined : invalid("/readyBy", "closed-then");
}
