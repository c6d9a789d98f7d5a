import type { Commitment } from "../story/parts/commitment.schema.ts";
import { timeText } from "./hours.ts";
import type { Hours } from "./hours.ts";

const MINUTE = 60_000;
/** Two mails within so many minutes are one too many. */
const APART_MINUTES = 15;
/** Later than this it was not a busy minute. */
const HELD_UP = 12 * MINUTE;

/** What a promise does next by itself; `level` is that of a step or of its repeat. */
export type Next = {
  readonly kind: "step" | "repeat" | "digest";
  readonly level?: number;
  readonly at: number;
};
type Steps = Commitment["policy"]["steps"];

/** What a ladder needs to know of its promise. */
export type Rung = Pick<
  Commitment,
  "policy" | "promisedAt" | "level" | "acknowledgedAt" | "notAfter"
> & { readonly dueAt: number };

/** Open minutes after the due time; before it when negative. */
export function minutesAfter(text: string): number {
  const parts = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text);
  if (parts === null) throw new Error(`not a duration: ${text}`);
  const [, sign, days = "0", hours = "0", minutes = "0"] = parts;
  const all = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  return sign === "-" ? -all : all;
}

/** When each step of the ladder is due, open or closed at due itself. */
export function timesOf({ policy, dueAt }: Rung, hours: Hours): number[] {
  return policy.steps.map(({ after }) => {
    const minutes = minutesAfter(after);
    if (minutes === 0) return dueAt;
    return minutes > 0 ? hours.later(dueAt, minutes) : hours.earlier(dueAt, -minutes);
  });
}

/** Of a ladder that begins at `now`: what is past is left out, but never the step at due. */
export function begun(rung: Rung, hours: Hours, now: number): Next {
  const times = timesOf(rung, hours);
  const level = rung.policy.steps.findIndex(
    (step, index) =>
      isWanted(rung, step) && (minutesAfter(step.after) === 0 || (times[index] ?? 0) > now),
  );
  if (level === -1) return digest(rung, hours, now);
  return { kind: "step", level, at: times[level] ?? 0 };
}

/** Of one whose time has passed already: its step at due, or the first after it, at once. */
export function begunLate(rung: Rung, hours: Hours, now: number): Next {
  if (rung.dueAt > now) return begun(rung, hours, now);
  const times = timesOf(rung, hours);
  const level = times.findIndex((time) => time >= rung.dueAt);
  return level === -1 ? begun(rung, hours, now) : { kind: "step", level, at: now };
}

/** After step `rung.level`, its repeat or a daily word was said at `now`. */
export function after(rung: Rung, hours: Hours, now: number): Next {
  const times = timesOf(rung, hours);
  const level = rung.policy.steps.findIndex((step, index) => {
    const isDueStep = minutesAfter(step.after) === 0;
    const isAbove = index > (rung.level ?? -1) || (isDueStep && rung.dueAt > now);
    return isAbove && isWanted(rung, step) && (isDueStep || (times[index] ?? 0) > rung.promisedAt);
  });
  const step = level === -1 ? undefined : stepAt(rung, level, times[level] ?? 0, hours, now);
  const daily = dailyAfter(rung, hours, now);
  if (daily !== undefined && (step === undefined || daily.at < step.at)) return daily;
  return step ?? digest(rung, hours, now);
}

function stepAt(rung: Rung, level: number, time: number, hours: Hours, now: number): Next {
  const isDueStep = minutesAfter(rung.policy.steps[level]?.after ?? "") === 0;
  if (isDueStep) return { kind: "step", level, at: time };
  const soonest = now + APART_MINUTES * MINUTE;
  const at = Math.max(time, hours.later(soonest, 0));
  const { notAfter } = rung;
  const bound = notAfter !== undefined && at > notAfter ? Math.max(notAfter, soonest) : at;
  return { kind: "step", level, at: bound };
}

function dailyAfter(rung: Rung, hours: Hours, now: number): Next | undefined {
  const { level, policy } = rung;
  if (level !== null && policy.steps[level]?.repeat !== undefined) {
    return { kind: "repeat", level, at: hours.morningAfter(now) };
  }
  return leadersTold(policy.steps, level).length > 0 ? digest(rung, hours, now) : undefined;
}

/** Whoever above the department has been told of it stays with it. */
export function leadersTold(steps: Steps, level: number | null) {
  const told = steps.slice(0, (level ?? -1) + 1).filter((step) => minutesAfter(step.after) >= 0);
  const roles = new Set(told.flatMap(({ notify }) => notify));
  return (["general-manager", "brand-care"] as const).filter((role) => roles.has(role));
}

function digest({ dueAt }: Rung, hours: Hours, now: number): Next {
  return { kind: "digest", at: hours.morningAfter(Math.max(now, dueAt)) };
}

/** After "I have it" nobody is reminded before it is due. */
function isWanted({ acknowledgedAt }: Rung, step: Steps[number]): boolean {
  return acknowledgedAt === undefined || minutesAfter(step.after) >= 0;
}

export type Caught = {
  /** The step that fires. */
  readonly level: number;
  /** Those that were swallowed: it speaks for them. */
  readonly swallowed: readonly number[];
  readonly held: boolean;
};

/** Which step fires at `now`, where `planned` was due. */
export function caughtUp(
  rung: Rung,
  planned: { readonly level: number; readonly at: number },
  hours: Hours,
  now: number,
): Caught {
  const { dueAt, promisedAt } = rung;
  const isFalse = planned.at < dueAt && now >= dueAt;
  const held = now - Math.max(planned.at, promisedAt) > HELD_UP;
  if (!isFalse && !held) return { level: planned.level, swallowed: [], held };
  const passed = passedBy(rung, planned.level, hours, now);
  const level = (held ? passed.at(-1) : passed[0]) ?? planned.level;
  return { level, swallowed: passed.filter((one) => one < level), held };
}

/** The steps from `from` on whose time has come, and which were still true when it did. */
function passedBy(rung: Rung, from: number, hours: Hours, now: number): number[] {
  const { dueAt, promisedAt, policy } = rung;
  const times = timesOf(rung, hours);
  const ahead = stepsFrom(rung, from, now);
  const passed = [...policy.steps.keys()].filter((index) => (times[index] ?? Infinity) <= now);
  return passed.filter((index) => {
    const time = times[index] ?? Infinity;
    const counts = time === dueAt || time > promisedAt;
    return ahead.has(index) && counts && (now < dueAt || time >= dueAt);
  });
}

/** Those that are wanted and not behind; the step at due is never behind before it is due. */
function stepsFrom(rung: Rung, from: number, now: number): ReadonlySet<number> {
  const { policy, dueAt } = rung;
  return new Set(
    policy.steps.flatMap((step, index) => {
      const isAhead = index >= from || (minutesAfter(step.after) === 0 && dueAt > now);
      return isAhead && isWanted(rung, step) ? [index] : [];
    }),
  );
}

/** Every second open day since the customer heard of it, once it has gone above the department. */
export function isCustomersDay(
  rung: Rung & Pick<Commitment, "customerToldAt">,
  hours: Hours,
  now: number,
): boolean {
  const { steps } = rung.policy;
  const speaks = steps.some(({ tellCustomer }) => tellCustomer === true);
  if (!speaks || leadersTold(steps, rung.level).length === 0) return false;
  const told = hours.dayOf(rung.customerToldAt ?? rung.dueAt);
  const first = hours.dayAfter(told);
  const second = first === undefined ? undefined : hours.dayAfter(first);
  return second === undefined || hours.dayOf(now) >= second;
}

export function isSame(one: Next | undefined, other: Next | undefined): boolean {
  return said(one) === said(other);
}

export function said(next: Next | undefined): string {
  if (next === undefined) return "nothing";
  const level = next.level === undefined ? "" : ` ${next.level}`;
  return `${next.kind}${level} at ${timeText(next.at)}`;
}
