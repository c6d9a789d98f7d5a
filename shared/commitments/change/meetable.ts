import type { CallWindow } from "../../story/parts/case.schema.ts";
import type { Absence } from "../../directory/dealer.schema.ts";
import type { CommitmentKind } from "../../directory/values.schema.ts";
import type { Opening } from "../../directory/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, toOffsetText } from "../../kernel/zone.ts";
import { openDay, openMinutesBetween } from "../due/business-time.ts";
import type { OpenDay } from "../due/business-time.ts";
import { isCall, windowAfter } from "../../case/customer/call-windows.ts";
import type { Present } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { absencesWithoutSubstitute } from "../ladder/reach.ts";

/** What decides whether somebody could keep a promise by its due time. */
export type Means = {
  readonly kind: CommitmentKind;
  readonly opening: Opening;
  readonly windows: readonly CallWindow[];
  /** Of the owner, as far as nobody stands in. */
  readonly absences: readonly Absence[];
  readonly now: Instant;
};

/** The means of whoever owns it now. */
export function meansOf(
  { kind, owner }: Pick<Commitment, "kind" | "owner">,
  { opening, contact, dealer, host, now }: Present,
): Means {
  const absences = absencesWithoutSubstitute(owner.id, host ?? dealer);
  return { kind, opening, windows: contact.windows ?? [], absences, now };
}

const ALTERNATIVES_POLICY = { most: 3, daysAhead: 60, minutesAfterOpening: 60 } as const;

/**
 * Undefined when there is an hour before `dueAt` in which the owner is there and, for a call, the
 * customer may be called; else `due-cannot-be-met` with the three nearest due times that can.
 */
export function unmeetable(dueAt: Instant, means: Means): Problem | undefined {
  const { opening, now } = means;
  const reason = reasonAgainst(dueAt, means);
  if (reason === undefined) return undefined;
  const alternatives = nearest(dueAt, means).map((at) => toOffsetText(opening.zone, at));
  return {
    code: "due-cannot-be-met",
    detail: reason,
    errors: [invalid("/due", reason)],
    members: {
      reason,
      alternatives,
      openingHours: opening.hours,
      absences: means.absences,
      askedAt: toOffsetText(opening.zone, now),
    },
  };
}

type Reason = "too-soon" | "not-open-before" | "owner-absent" | "no-call-window";

/** Nobody can do anything for a customer within less, so it would be broken when it is made. */
const LEAST_MILLISECONDS = MINUTE;

function reasonAgainst(dueAt: Instant, means: Means): Reason | undefined {
  const { kind, opening, windows, now } = means;
  if (dueAt < plus(now, LEAST_MILLISECONDS)) return "too-soon";
  const window = isCall(kind) ? windowAfter(windows, opening.zone, now) : undefined;
  if (window !== undefined && window.from > dueAt) return "no-call-window";
  // A call in the customer's evening needs somebody on shift, not an open department.
  if (window === undefined && openMinutesBetween(opening, now, dueAt) === 0) {
    return "not-open-before";
  }
  return presentDay(means, dueAt) ? undefined : "owner-absent";
}

/** Whether the owner is there on any open day, or day with a window, from now until then. */
function presentDay({ absences, opening, now }: Means, dueAt: Instant): boolean {
  if (absences.length === 0) return true;
  const last = dateAt(opening.zone, dueAt);
  for (let date = dateAt(opening.zone, now); date <= last; date = addDays(date, 1)) {
    if (!isAbsent(absences, date) && openDay(opening, date) !== undefined) return true;
  }
  return false;
}

function isAbsent(absences: readonly Absence[], date: LocalDate): boolean {
  return absences.some(({ from, through }) => from <= date && date <= through);
}

function nearest(dueAt: Instant, means: Means): Instant[] {
  const { opening, now } = means;
  const { most, daysAhead } = ALTERNATIVES_POLICY;
  const found: Instant[] = [];
  const today = dateAt(opening.zone, now);
  for (let ahead = 0; ahead <= daysAhead && found.length < most; ahead += 1) {
    const day = openDay(opening, addDays(today, ahead));
    const candidate = day === undefined ? undefined : doneOn(day, means);
    if (candidate === undefined || candidate <= dueAt || found.includes(candidate)) continue;
    if (reasonAgainst(candidate, means) === undefined) found.push(candidate);
  }
  return found;
}

/** An hour after opening, or the end of the window. */
function doneOn(day: OpenDay, { opening, windows, kind, now }: Means): Instant | undefined {
  const soonest = instant(Math.max(day.opens, now));
  const window = isCall(kind) ? windowAfter(windows, opening.zone, soonest) : undefined;
  const { minutesAfterOpening } = ALTERNATIVES_POLICY;
  const hourLater = plus(soonest, minutesAfterOpening * MINUTE);
  const at = window?.to ?? instant(Math.min(hourLater, day.closes));
  return at > now ? at : undefined;
}
