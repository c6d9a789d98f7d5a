import { isCall } from "../../case/customer/call-windows.ts";
import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { Unreachable } from "../../directory/store/dead-addresses.ts";
import { DAY, HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { AtRisk, Commitment } from "../../story/parts/commitment.schema.ts";
import { openCallBook } from "../capacity/call-book.ts";
import type { CallLoads } from "../capacity/call-book.ts";
import { openSpansBetween } from "../due/business-time.ts";
import { openingFor } from "../due/opening-for.ts";
import type { Ahead } from "./ahead.ts";
import { riskOf } from "./risk-of.ts";
import { withRoom } from "./with-room.ts";

export type LookDeps = {
  readonly commitments: CallLoads & {
    readonly dueBetween: (asked: {
      readonly dealer: string;
      readonly status: "open";
      readonly from: Instant;
      readonly until: Instant;
    }) => Promise<readonly Commitment[]>;
  };
  readonly appointments: {
    readonly between: (
      dealer: string,
      months: readonly string[],
      from: Instant,
      until: Instant,
    ) => Promise<readonly Appointment[]>;
  };
};

export type Directory = {
  readonly dealer: Dealer;
  readonly host: Dealer | undefined;
  readonly brand: Brand | undefined;
  readonly dead: Unreachable;
};

/** Whether it will hardly be kept, as things are now, and who could; asked of nobody while it is closed. */
export async function look(
  deps: LookDeps,
  promise: Commitment,
  directory: Directory,
  now: Instant,
): Promise<AtRisk | undefined> {
  const opening = openingFor(promise, directory);
  const [open] = openSpansBetween(opening, now, plus(now, 1));
  if (open === undefined || now >= promise.dueAt) return undefined;
  const ahead = await readAhead(deps, promise, directory, now);
  const because = riskOf(ahead);
  if (because === undefined) return undefined;
  const found = withRoom(ahead, await callBookOf(deps, ahead));
  return { since: now, because, ...(found === undefined ? {} : { withRoom: found }) };
}

/** What is late for longer is with those who lead there, and whoever is behind with it does the next first. */
const HOLDS_UP_MILLISECONDS = HOUR;

async function readAhead(
  { commitments, appointments }: LookDeps,
  promise: Commitment,
  { dealer: origin, host, brand, dead }: Directory,
  now: Instant,
): Promise<Ahead> {
  const dealer = promise.host === undefined ? origin : (host ?? origin);
  const department = promise.host?.department ?? promise.department;
  const from = plus(now, -HOLDS_UP_MILLISECONDS);
  const due = { dealer: dealer.id, status: "open", from, until: promise.dueAt } as const;
  const [open, visits] = await Promise.all([
    commitments.dueBetween(due),
    visitsAround(appointments, dealer, now),
  ]);
  // The list may not have it yet as it is.
  const calls = [...open.filter(({ id, kind }) => id !== promise.id && isCall(kind)), promise];
  const opening = openingFor(promise, { dealer: origin, host });
  return { promise, dealer, department, opening, brand, dead, calls, visits, now };
}

/** Whoever comes early has arrived before the visit begins. */
const EARLIEST_MILLISECONDS = 2 * HOUR;

function visitsAround(
  { between }: LookDeps["appointments"],
  { id, timeZone }: Dealer,
  now: Instant,
): Promise<readonly Appointment[]> {
  const [from, until] = [plus(now, -DAY), plus(now, EARLIEST_MILLISECONDS)];
  const months = new Set([from, until].map((at) => dateAt(timeZone, at).slice(0, 7)));
  return between(id, [...months], from, until);
}

/** As far as it reaches until the promise is due and a little on: nobody else is made late. */
function callBookOf({ commitments }: LookDeps, { promise, dealer, department, now }: Ahead) {
  if (!isCall(promise.kind)) return undefined;
  return openCallBook(commitments, { dealer, department, dueAt: promise.dueAt, days: 2, now });
}
