import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Condition, ConditionRecord, LookedAt } from "../../story/parts/condition.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { following } from "../appointment/following.ts";
import { isBeforeItsDay } from "../appointment/its-day.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Decision, Seen } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { checklistAt } from "./checklist.ts";
import type { ConditionInput } from "./condition-input.ts";
import { pointerTo, readItems } from "./read-items.ts";
import { wordsWith } from "../word/words-with.ts";
import { carStays } from "../../story/car-stays.ts";

type NoteConditionInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly noted: ConditionInput;
  readonly by: Extract<Actor, { readonly kind: "staff" }>;
  readonly dealer: Dealer;
};

type NotNow = RefusalOf<
  "wrong-state" | "not-its-day" | "car-does-not-stay" | "arrival-not-noted" | "hand-back-noted"
>;
export type ConditionRefusal = NotNow | RefusalOf<"invalid-request" | "condition-changed">;

/**
 * Notes what a car is like, from the day of its visit until that is completed. On arrival it can be said until it
 * is said at hand-back, so that nobody writes afterwards what was wrong before; at hand-back everything that was
 * looked at on arrival is looked at again. The former record stays in the timeline; said again it changes nothing.
 */
export async function noteCondition(
  deps: ChangeAppointmentDeps,
  { dealer, noted, ...of }: NoteConditionInput,
  now: Instant,
): Promise<Result<Appointment, ConditionRefusal | NotThere>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, conditionNoted(noted, of.by));
  return done.ok ? ok(done.value.appointment) : done;
}

export function conditionNoted(
  noted: ConditionInput,
  by: NoteConditionInput["by"],
): Decide<ConditionRefusal> {
  return (seen) => {
    const { appointment: before } = seen;
    const { at: moment, replaces } = noted;
    const refused = whyNotNow(moment, seen);
    if (refused !== undefined) return fail(refused);
    const read = readRecord(noted, by, seen);
    if (!read.ok) return read;
    const record = read.value;
    const former = before.condition?.[moment];
    if (former !== undefined && saysTheSame(former, record)) return ok(NOTHING);
    if (isUnseen(replaces, former)) return fail({ code: "condition-changed" });
    const again = former === undefined ? {} : { replaces: true as const };
    return ok(withRecord(seen, record, { moment, ...again }));
  };
}

type Told = Pick<EventOf<"appointment.condition-noted">, "moment" | "replaces">;

/** Whoever looks at the car as it comes says that it is there, whether they have pressed that or not. */
function withRecord(seen: Seen, record: ConditionRecord, told: Told): Decision {
  const { appointment: before, now } = seen;
  const condition = { ...before.condition, [told.moment]: record };
  const comes = told.moment === "arrival" && allows("receive-car", before.status);
  const appointment: Appointment = comes
    ? {
        ...following(before, undefined),
        status: "arrived",
        begunAt: before.begunAt ?? now,
        condition,
      }
    : { ...before, revision: before.revision + 1, condition };
  const { status: previous } = before;
  return {
    next: { change: comes ? "receive-car" : "note-condition", appointment },
    facts: [
      ...(comes ? [{ type: "appointment.status-changed" as const, appointment, previous }] : []),
      { type: "appointment.condition-noted", appointment, ...told },
    ],
    ...wordsWith(seen, appointment),
  };
}

/** As the dealer's checklist reads it, and at hand-back as what was noted on arrival does. */
function readRecord(
  { at: moment, items, note = "" }: ConditionInput,
  { id, name }: NoteConditionInput["by"],
  { appointment, dealer, now }: Seen,
): Result<ConditionRecord, RefusalOf<"invalid-request">> {
  const read = readItems(items, checklistAt(moment, appointment, dealer), dealer);
  if (!read.ok) return fail(wrong(read.failure));
  const faults = moment === "hand-back" ? comparedWith(appointment.condition, read.value) : [];
  if (faults.length > 0) return fail(wrong(faults));
  const kept = note === "" ? {} : { note };
  return ok({ at: now, by: { id, name }, items: read.value, ...kept });
}

/** Why nothing can be noted of that moment, whatever it is; undefined where it can. */
export function whyNotNow(
  moment: ConditionInput["at"],
  { appointment, dealer, now }: Pick<Seen, "appointment" | "dealer" | "now">,
): NotNow | undefined {
  const { status, condition = {} } = appointment;
  if (!carStays(appointment)) return { code: "car-does-not-stay" };
  if (!allows("note-condition", status)) return { code: "wrong-state", status };
  if (isBeforeItsDay(appointment, dealer, now)) return { code: "not-its-day" };
  if (moment === "hand-back") {
    return condition.arrival === undefined ? { code: "arrival-not-noted" } : undefined;
  }
  return condition["hand-back"] === undefined ? undefined : { code: "hand-back-noted" };
}

function wrong(errors: readonly FieldError[]): RefusalOf<"invalid-request"> {
  return { code: "invalid-request", detail: "nothing-changed", errors };
}

/** What was looked at on arrival and is not now, and an odometer that went back. */
function comparedWith(before: Condition | undefined, now: readonly LookedAt[]): FieldError[] {
  return (before?.arrival?.items ?? []).flatMap((was) => {
    const again = now.find(({ id }) => id === was.id);
    if (again === undefined) return [invalid(pointerTo(was.id), "not-looked-at-again")];
    return wentBack(was, again)
      ? [invalid(pointerTo(was.id), "odometer-went-back", { value: was.odometer?.value ?? 0 })]
      : [];
  });
}

/** Miles are not compared with kilometres. */
function wentBack({ odometer: was }: LookedAt, { odometer: is }: LookedAt): boolean {
  return was !== undefined && is !== undefined && was.unit === is.unit && is.value < was.value;
}

function saysTheSame(one: ConditionRecord, other: ConditionRecord): boolean {
  const said = ({ items, note }: ConditionRecord) => JSON.stringify([items.map(valueOf), note]);
  return said(one) === said(other);
}

function valueOf({ id, text, odometer }: LookedAt) {
  return [id, text, odometer?.value, odometer?.unit];
}

/** Whoever says what they replace replaces nothing else. */
function isUnseen(replaces: Instant | null | undefined, former: ConditionRecord | undefined) {
  return replaces !== undefined && (replaces ?? undefined) !== former?.at;
}
