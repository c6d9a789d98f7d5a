import { isCall } from "../../case/customer/call-windows.ts";
import { absenceAt, stretchOf } from "../../directory/opening/absence.ts";
import { openSpansBetween } from "../due/business-time.ts";
import { firstThere } from "../ladder/there.ts";
import type { Risk } from "../../story/parts/commitment.schema.ts";
import { callsMadeBy, callsOf, visitInTheWay } from "./ahead.ts";
import type { Ahead } from "./ahead.ts";

/**
 * Why it will hardly be kept; undefined where nothing speaks against it. Whoever has said "I have it" knows
 * how much they have to do; that they went home all the same they may not have known.
 */
export function riskOf(ahead: Ahead): Risk | undefined {
  const { promise } = ahead;
  // The customer, its owner and who answers for it know already that it will be later.
  if (promise.expectedAt !== undefined && promise.expectedAt > promise.dueAt) return undefined;
  const away = ownerAway(ahead);
  if (away !== undefined || promise.acknowledgedAt !== undefined) return away;
  return visitOverruns(ahead) ?? tooManyCalls(ahead);
}

/** At no open minute until it is due is the owner there, nor anybody who stands in for them. */
function ownerAway({ promise, dealer, brand, opening, now }: Ahead): Risk | undefined {
  const { owner, dueAt } = promise;
  const spans = openSpansBetween(opening, now, dueAt);
  if (firstThere(owner.id, { dealer, brand }, spans) !== undefined) return undefined;
  const member = dealer.staff.find(({ id }) => id === owner.id);
  const absence = member && absenceAt(member, dealer.timeZone, now);
  const until = absence && stretchOf(absence, dealer.timeZone).to;
  return { code: "owner-away", ...(until === undefined ? {} : { until }) };
}

function visitOverruns(ahead: Ahead): Risk | undefined {
  const visit = visitInTheWay(ahead.promise.owner.id, ahead);
  if (visit === undefined) return undefined;
  return { code: "visit-overruns", service: visit.serviceName, plannedEnd: visit.end };
}

function tooManyCalls(ahead: Ahead): Risk | undefined {
  const { kind, owner } = ahead.promise;
  if (!isCall(kind)) return undefined;
  const [calls, made] = [callsOf(owner.id, ahead), callsMadeBy(owner.id, ahead)];
  return calls > made ? { code: "too-many-calls", calls, made } : undefined;
}
