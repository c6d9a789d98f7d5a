import { durationMinutes } from "../../kernel/duration.ts";
import type { LadderStep } from "../../directory/document/values.schema.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { openMinutesLater, nextOpenDay } from "../due/business-time.ts";
import { stayingRoles } from "./daily-word.ts";
import type { Commitment, NextAction } from "../../story/parts/commitment.schema.ts";

/** What the ladder is computed from. */
export type Climb = Pick<
  Commitment,
  "policy" | "dueAt" | "promisedAt" | "level" | "acknowledgedAt" | "nextAction" | "notAfter"
>;

const LADDER_POLICY = {
  /** Two mails within one coffee break help nobody. */
  leastMinutesBetweenSteps: 15,
} as const;

/** Where the ladder leads next; `exhausted` once no step is left above the present one. */
export type Rung = { readonly next: NextAction; readonly exhausted: boolean };

/**
 * The first action of a promise that is made or moved at `now`: the first step still ahead. Steps
 * already past are skipped, except the one at due.
 */
export function firstAction(climb: Climb, opening: Opening, now: Instant): Rung {
  const step = stepsAbove(climb, -1, opening, now).find(
    ({ nominal, atDue }) => atDue || nominal > now,
  );
  if (step === undefined) return { next: firstDigest(climb, opening, now), exhausted: true };
  return { next: { kind: "step", level: step.level, at: step.nominal }, exhausted: false };
}

/** The same, of a promise whose due time may have passed: then its step at due, or the first after it, fires now. */
export function firstActionNow(climb: Climb, opening: Opening, now: Instant): NextAction {
  const { next } = firstAction(climb, opening, now);
  if (climb.dueAt > now) return next;
  const late = stepsAbove(climb, -1, opening, now).find(({ nominal }) => nominal >= climb.dueAt);
  return late === undefined ? next : { kind: "step", level: late.level, at: now };
}

/**
 * The action after a step or its repeat fired at `firedAt`, with `level` that step. Times come from
 * the nominal due time, so a late step does not push the ladder; two steps keep their distance, and
 * the step at due fires at due whatever happened before.
 */
export function actionAfter(climb: Climb, opening: Opening, firedAt: Instant): Rung {
  const level = climb.level ?? -1;
  const above = stepsAbove(climb, level, opening, firedAt).find(
    ({ nominal, atDue }) => atDue || nominal > climb.promisedAt,
  );
  const step: NextAction | undefined = above && {
    kind: "step",
    level: above.level,
    at: above.atDue ? above.nominal : apart(above.nominal, firedAt, climb, opening),
  };
  const exhausted = step === undefined;
  const daily = repeatAfter(climb, opening, firedAt) ?? dailyWordAfter(climb, opening, firedAt);
  if (daily !== undefined && (step === undefined || daily.at < step.at)) {
    return { next: daily, exhausted };
  }
  return { next: step ?? firstDigest(climb, opening, firedAt), exhausted };
}

/** Where a promise stands on a ladder that is new to it: steps whose time has passed count as taken. */
export function climbedBy(
  climb: Climb,
  opening: Opening,
  now: Instant,
): { readonly level: number | null; readonly rung: Rung } {
  const passed = stepsAbove({ ...climb, level: null }, -1, opening, now).filter(
    ({ nominal }) => nominal <= now,
  );
  const level = passed.at(-1)?.level ?? null;
  return { level, rung: actionAfter({ ...climb, level }, opening, now) };
}

/** After "I have it": the reminder before due is dropped, whatever comes at due or later stays. */
export function actionOnceAcknowledged(climb: Climb, opening: Opening, now: Instant): NextAction {
  const { nextAction, policy } = climb;
  const step = nextAction?.kind === "step" ? policy.steps[nextAction.level] : undefined;
  if (nextAction === undefined) return firstDigest(climb, opening, now);
  return step !== undefined && isBeforeDue(step)
    ? actionAfter({ ...climb, acknowledgedAt: now }, opening, now).next
    : nextAction;
}

/** Who leads the house, once told, hears each day until the next step and after the last. */
function dailyWordAfter(climb: Climb, opening: Opening, at: Instant): NextAction | undefined {
  return stayingRoles(climb).length === 0 ? undefined : firstDigest(climb, opening, at);
}

export function isBeforeDue(step: LadderStep): boolean {
  return durationMinutes(step.after) < 0;
}

export type TimedStep = {
  readonly level: number;
  readonly nominal: Instant;
  readonly atDue: boolean;
};

/** The step at due is above every level until it is due: an early escalation does not replace it. */
export function stepsAbove(
  climb: Climb,
  level: number,
  opening: Opening,
  now: Instant,
): TimedStep[] {
  const { policy, dueAt, acknowledgedAt } = climb;
  return policy.steps.flatMap((step, index) => {
    const silenced = acknowledgedAt !== undefined && isBeforeDue(step);
    const minutes = durationMinutes(step.after);
    const ahead = index > level || (minutes === 0 && dueAt > now);
    if (!ahead || silenced) return [];
    // The due time is an instant: its step fires then, open or closed.
    const nominal = minutes === 0 ? dueAt : openMinutesLater(opening, dueAt, minutes);
    return [{ level: index, nominal, atDue: minutes === 0 }];
  });
}

/**
 * Once a day, at opening, until it is closed. A ladder that ends before the due time says nothing more
 * until then.
 */
function firstDigest({ dueAt }: Climb, opening: Opening, at: Instant): NextAction {
  return { kind: "digest", at: openingOnLaterDay(opening, later(at, dueAt)) };
}

function repeatAfter(climb: Climb, opening: Opening, firedAt: Instant): NextAction | undefined {
  const { level, policy } = climb;
  if (level === null || policy.steps[level]?.repeat === undefined) return undefined;
  return { kind: "repeat", level, at: openingOnLaterDay(opening, firedAt) };
}

/**
 * The least distance, and not before somebody is there; but a date that nobody can move does not wait
 * for opening hours.
 */
function apart(nominal: Instant, firedAt: Instant, climb: Climb, opening: Opening): Instant {
  const soonest = plus(firedAt, LADDER_POLICY.leastMinutesBetweenSteps * MINUTE);
  const at = later(nominal, openMinutesLater(opening, soonest, 0));
  const { notAfter } = climb;
  return notAfter !== undefined && at > notAfter ? later(notAfter, soonest) : at;
}

function openingOnLaterDay(opening: Opening, at: Instant): Instant {
  const day = nextOpenDay(opening, dateAt(opening.zone, at));
  return day.ok ? day.value.opens : plus(at, 24 * 60 * MINUTE);
}

function later(left: Instant, right: Instant): Instant {
  return left > right ? left : right;
}
