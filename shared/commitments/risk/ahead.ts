import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { Unreachable } from "../../directory/store/dead-addresses.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { MINUTE } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { openMinutesBetween } from "../due/business-time.ts";

/** What a look sees of a promise and of those who could keep it. */
export type Ahead = {
  readonly promise: Commitment;
  /** Of whoever keeps it: another dealer's, where that took it over. */
  readonly dealer: Dealer;
  readonly department: string;
  readonly opening: Opening;
  readonly brand: Brand | undefined;
  readonly dead: Unreachable;
  /** All calls that are due there until it is, itself and what is late by less than an hour among them. */
  readonly calls: readonly Commitment[];
  /** Visits of today whose customers are there. */
  readonly visits: readonly Appointment[];
  readonly now: Instant;
};

/** Where nobody said how many calls somebody makes in an hour. */
const USUAL_CALLS_PER_HOUR = 6;

export function callsOf(id: string, { calls }: Pick<Ahead, "calls">): number {
  return calls.filter(({ owner }) => owner.id === id).length;
}

/** The calls that one person makes from now until it is due, at their pace. */
export function callsMadeBy(id: string, ahead: Ahead): number {
  const { dealer, department, opening, promise, now } = ahead;
  const own = dealer.staff.find((member) => member.id === id)?.callsPerHour;
  const team = dealer.departments.find((one) => one.id === department)?.callsPerHour;
  const minutes = openMinutesBetween(opening, now, promise.dueAt);
  return Math.floor(((own ?? team ?? USUAL_CALLS_PER_HOUR) * minutes) / 60);
}

/** Whoever is longer with a customer has forgotten to say that the visit is over. */
const LONGEST_OVERRUN_MILLISECONDS = 180 * MINUTE;

/** The visit that keeps somebody from it: past its end already, or going on past the due time. */
export function visitInTheWay(
  id: string,
  { visits, promise, now }: Pick<Ahead, "visits" | "promise" | "now">,
): Appointment | undefined {
  return visits.find((visit) => {
    // With that very customer they can keep it as they speak.
    if (visit.reference === promise.reference || !isHosting(id, visit)) return false;
    const overrun = now - visit.end;
    if (overrun > LONGEST_OVERRUN_MILLISECONDS) return false;
    const lateBy = Math.max(0, (visit.begunAt ?? visit.start) - visit.start);
    return overrun >= 0 || visit.end + lateBy >= promise.dueAt;
  });
}

/** Where a car was left, its host is free once work on it has begun. */
function isHosting(id: string, { kind, status, resources }: Appointment): boolean {
  const isThere = status === "arrived" || (status === "in-progress" && kind !== "service-drop-off");
  return isThere && resources.some((resource) => resource.id === id);
}
