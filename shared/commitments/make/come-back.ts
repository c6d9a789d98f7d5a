import * as z from "zod";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import { lineSchema } from "../../case/customer/customer-input.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import type { CommitmentKind } from "../../directory/document/values.schema.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment, AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { ComeBack } from "../../story/parts/commitment.schema.ts";
import type { Due } from "../due/due.schema.ts";
import { closeInMonths } from "../due/months-later.ts";

/** What a car is driven to in the time that may be promised for; a slip of the pen is more. */
const MOST_DISTANCE = 200_000;
const farSchema = z.int().min(10).max(MOST_DISTANCE);

export const comeBackInputSchema = z.strictObject({
  /** After which visit of this case. */
  visit: lineSchema(40),
  /** What the customer books by the link. */
  service: slugSchema,
  /** When, where it follows from this and `due` says nothing. */
  months: z.int().min(1).max(36).optional(),
  distance: z
    .strictObject({ from: farSchema.optional(), to: farSchema, unit: z.enum(["mi", "km"]) })
    .optional(),
});
export type ComeBackInput = z.output<typeof comeBackInputSchema>;

type Asked = {
  readonly kind: CommitmentKind;
  readonly due?: Due | undefined;
  readonly appointment?: string | undefined;
  readonly comeBack?: ComeBackInput | undefined;
};

/**
 * That a car is to come back is promised in writing, with a link to book, once its visit has begun; when is
 * said as a time or in months. Undefined where nothing of the kind is asked.
 */
export function comeBackAsked(
  { dealer, story }: CaseAtDesk,
  asked: Asked,
  { opening, now }: { readonly opening: Opening; readonly now: Instant },
): Result<{ readonly comeBack: ComeBack; readonly due: Due } | undefined, Problem> {
  const { comeBack, due: named } = asked;
  if (comeBack === undefined) return ok(undefined);
  const offered = dealer.document.services.map(({ id }) => id);
  const errors = [
    ...wrongManner(asked),
    ...wrongVisit(comeBack, story.appointments),
    ...(offered.includes(comeBack.service)
      ? []
      : [invalid("/comeBack/service", "no-such-service")]),
    ...wrongDistance(comeBack),
    ...(hearsByMail(story.case) ? [] : [invalid("/customer/email", "email-for-the-link")]),
    ...(story.commitments.some((one) => one.status === "open" && isSame(one.comeBack, comeBack))
      ? [invalid("/comeBack/service", "asked-already")]
      : []),
  ];
  if (errors.length > 0) return fail({ code: "invalid-request", errors });
  const { months = 0 } = comeBack;
  const due = named === undefined ? closeInMonths(opening, now, months) : ok(named);
  return due.ok ? ok({ comeBack, due: due.value }) : fail(due.failure);
}

function wrongManner({ kind, due, appointment, comeBack }: Asked): FieldError[] {
  const times = [due, comeBack?.months].filter((one) => one !== undefined);
  return [
    ...(kind === "update" ? [] : [invalid("/kind", "update-to-come-back")]),
    ...(times.length === 1 ? [] : [invalid("/due", "months-or-due")]),
    // It would keep the visit from being over until the car is back.
    ...(appointment === undefined ? [] : [invalid("/appointment", "visit-to-come-back-from")]),
  ];
}

/** Until the customer is there nobody knows what they have to come back for. */
const BEGUN: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "arrived",
  "in-progress",
  "ready",
  "completed",
  "part-needed",
]);

function wrongVisit(
  { visit: id }: ComeBackInput,
  appointments: readonly Appointment[],
): FieldError[] {
  const visit = appointments.find((one) => one.id === id);
  if (visit === undefined) return [invalid("/comeBack/visit", "unknown-appointment")];
  return [
    ...(BEGUN.has(visit.status) ? [] : [invalid("/comeBack/visit", "visit-not-begun")]),
    // Whoever came for that alone is offered nothing.
    ...(visit.intent === undefined ? [] : [invalid("/comeBack/visit", "recall-alone")]),
  ];
}

function wrongDistance({ distance }: ComeBackInput): FieldError[] {
  const isTurned = distance?.from !== undefined && distance.from >= distance.to;
  return isTurned ? [invalid("/comeBack/distance/to", "not-beyond-from")] : [];
}

function isSame(one: ComeBack | undefined, { visit, service }: ComeBackInput): boolean {
  return one?.visit === visit && one.service === service;
}
