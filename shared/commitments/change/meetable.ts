import type { CallWindow } from "../../story/parts/case.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { CommitmentKind } from "../../directory/document/values.schema.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { DAY, MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt, toOffsetText } from "../../kernel/zone.ts";
import { openDay, openMinutesBetween, openSpansBetween } from "../due/business-time.ts";
import type { OpenDay } from "../due/business-time.ts";
import { isCall, windowAfter, windowsBetween } from "../../case/customer/call-windows.ts";
import type { Present } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { absencesWithoutSubstitute, firstThere } from "../ladder/there.ts";

/** What decides whether somebody could keep a promise by its due time. */
export type Means = {
  readonly kind: CommitmentKind;
  readonly opening: Opening;
  readonly windows: readonly CallWindow[];
  /** Whoever owns it, and where; nobody's absence counts before that is settled. */
  readonly owner?: { readonly id: string; readonly dealer: Dealer } | undefined;
  readonly now: Instant;
};

/** The means of whoever owns it now. */
export function meansOf(
  { kind, owner }: Pick<Commitment, "kind" | "owner">,
  { opening, contact, dealer, host, now }: Present,
): Means {
  const keeper = { id: owner.id, dealer: host ?? dealer };
  return { kind, opening, windows: contact.windows ?? [], owner: keeper, now };
}

const ALTERNATIVES_POLICY = { most: 3, daysAhead: 60, minutesAfterOpening: 60 } as const;

/**
 * Undefined when there is an hour before `dueAt` in which the owner is there and, for a call, the
 * customer may be called; else `due-cannot-be-met` with the three nearest due times that can.
 */
export function unmeetable(dueAt: Instant, means: Means): Problem | undefined {
  const { opening, owner, now } = means;
  const there = thereFrom(means, dueAt);
  const reason = reasonAgainst(dueAt, means, there);
  if (reason === undefined) return undefined;
  const alternatives = nearest(dueAt, means, there).map((at) => toOffsetText(opening.zone, at));
  return {
    code: "due-cannot-be-met",
    detail: reason,
    errors: [invalid("/due", reason)],
    members: {
      reason,
      alternatives,
      openingHours: opening.hours,
      absences: owner === undefined ? [] : absencesWithoutSubstitute(owner.id, owner.dealer),
      askedAt: toOffsetText(opening.zone, now),
    },
  };
}

type Reason = "too-soon" | "not-open-before" | "owner-absent" | "no-call-window";

/** Nobody can do anything for a customer within less, so it would be broken when it is made. */
const LEAST_MILLISECONDS = MINUTE;

function reasonAgainst(
  dueAt: Instant,
  { kind, opening, windows, now }: Means,
  there: Instant | undefined,
): Reason | undefined {
  if (dueAt < plus(now, LEAST_MILLISECONDS)) return "too-soon";
  const window = isCall(kind) ? windowAfter(windows, opening.zone, now) : undefined;
  if (window !== undefined && window.from > dueAt) return "no-call-window";
  // A call in the customer's evening needs somebody on shift, not an open department.
  if (window === undefined && openMinutesBetween(opening, now, dueAt) === 0) {
    return "not-open-before";
  }
  return there !== undefined && there < dueAt ? undefined : "owner-absent";
}

/** From when on the owner is there in hours in which it could be done; undefined when that is never. */
function thereFrom(means: Means, dueAt: Instant): Instant | undefined {
  const { opening, windows, kind, owner, now } = means;
  if (owner === undefined) return now;
  const until = instant(Math.max(dueAt, plus(now, ALTERNATIVES_POLICY.daysAhead * DAY)));
  const hours =
    isCall(kind) && windows.length > 0
      ? windowsBetween(windows, opening.zone, now, until)
      : openSpansBetween(opening, now, until);
  return firstThere(owner.id, { dealer: owner.dealer, brand: undefined }, hours);
}

function nearest(dueAt: Instant, means: Means, there: Instant | undefined): Instant[] {
  const { opening, now } = means;
  const { most, daysAhead } = ALTERNATIVES_POLICY;
  const found: Instant[] = [];
  const soonest = instant(Math.max(now, there ?? now));
  const today = dateAt(opening.zone, now);
  for (let ahead = 0; ahead <= daysAhead && found.length < most; ahead += 1) {
    const day = openDay(opening, addDays(today, ahead));
    const candidate = day === undefined ? undefined : doneOn(day, means, soonest);
    if (candidate === undefined || candidate <= dueAt || found.includes(candidate)) continue;
    if (reasonAgainst(candidate, means, there) === undefined) found.push(candidate);
  }
  return found;
}

/** An hour after opening, or after somebody is there; or the end of the window. */
function doneOn(
  day: OpenDay,
  { opening, windows, kind, now }: Means,
  soonest: Instant,
): Instant | undefined {
  const begin = instant(Math.max(day.opens, soonest));
  const window = isCall(kind) ? windowAfter(windows, opening.zone, begin) : undefined;
  const { minutesAfterOpening } = ALTERNATIVES_POLICY;
  const hourLater = plus(begin, minutesAfterOpening * MINUTE);
  const at = window?.to ?? instant(Math.min(hourLater, day.closes));
  return at > now ? at : undefined;
}
