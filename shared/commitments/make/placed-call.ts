import { isCall } from "../../case/customer/call-windows.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CallWindow } from "../../story/parts/case.schema.ts";
import { namedDue } from "../due/due.ts";
import { openCallBook } from "../capacity/call-book.ts";
import type { CallBook, CallLoads } from "../capacity/call-book.ts";
import { noRoomForCustomer } from "../capacity/no-room.ts";
import { earliestKept, freeFor } from "../capacity/room.ts";
import type { Free } from "../capacity/room.ts";
import { leastBusyOf } from "./promising.ts";
import type { PromisingDeps, Wanted } from "./promising.ts";

export type PlacedCallDeps = Pick<PromisingDeps, "directory"> & {
  readonly commitments: PromisingDeps["commitments"] & CallLoads;
};

export type CallAsked = {
  readonly dealer: Dealer;
  readonly wanted: Wanted;
  readonly windows?: readonly CallWindow[] | undefined;
  /** The customer said when; else it is the dealer's own time, or the next that can be kept. */
  readonly isNamed: boolean;
};

/**
 * The call at a place of its hour, by whoever of those with room has least to do. A time that the customer
 * named and for which there is no room is refused with the next; where nobody named one it is the earliest
 * that can be kept.
 */
export async function placedCall(
  deps: PlacedCallDeps,
  { dealer, wanted, windows, isNamed }: CallAsked,
  now: Instant,
): Promise<Result<Wanted, Problem>> {
  // Whoever stands beside a car that cannot move takes nobody's place and waits for none.
  if (!isCall(wanted.kind) || wanted.urgency !== undefined) return ok(wanted);
  const { department, due } = wanted;
  const asked = { dealer, department, windows, dueAt: due.dueAt, now };
  const book = await openCallBook(deps.commitments, asked);
  if (book === undefined) return ok(wanted);
  const dueAt = isNamed ? due.dueAt : earliestKept(book, due.dueAt);
  const free = freeFor(book, dueAt);
  if (free.length === 0) return isNamed ? fail(noRoomForCustomer(book, dueAt)) : ok(wanted);
  const people = await leastBusyOf(deps, dealer, department, free, now);
  const place = free.find(({ caller }) => caller.id === people.owner.id);
  return ok({ ...wanted, due: dueOf(book, due, dueAt), people, ...placeOf(place) });
}

function dueOf({ times }: CallBook, due: Wanted["due"], dueAt: Instant): Wanted["due"] {
  if (dueAt === due.dueAt) return due;
  return namedDue(times.opening.zone, dueAt);
}

function placeOf(free: Free | undefined): Pick<Wanted, "callHour" | "most"> {
  return free === undefined ? {} : { callHour: free.hour, most: free.most };
}
