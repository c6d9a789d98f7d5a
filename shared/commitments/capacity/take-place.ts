import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { openCallBook, withoutCall } from "./call-book.ts";
import type { BookAsked, CallLoads } from "./call-book.ts";
import { noRoom, noRoomForCustomer } from "./no-room.ts";
import { freeFor } from "./room.ts";
import type { Free } from "./room.ts";

/** Somebody names a time for a promise: there has to be room for it, or a manager says why not. */
export type Naming = {
  readonly override?: { readonly reason: string } | undefined;
  readonly mayOverride: boolean;
  /** The customer names it: they are told when else, and not what we have to do. */
  readonly byCustomer?: true;
};

export type PlaceAsked = BookAsked & {
  readonly dueAt: Instant;
  /** Whoever is to make the call; anybody of the department without it. */
  readonly owner?: string | undefined;
  /** The place it has by now: it takes none from itself. */
  readonly freed?: { readonly hour: Instant | undefined; readonly owner: string };
};

export type Taking = {
  /** Who could keep it, each with their place; empty where nothing is counted, or nobody could. */
  readonly free: readonly Free[];
  /** A manager promises beyond what can be kept. */
  readonly overridden?: true;
};

/** `due-cannot-be-met` where there is no room and nobody may override it. */
export async function takePlace(
  loads: CallLoads,
  { freed, owner, ...asked }: PlaceAsked,
  { override, mayOverride, byCustomer }: Naming,
): Promise<Result<Taking, Problem>> {
  const opened = await openCallBook(loads, asked);
  if (opened === undefined) return ok({ free: [] });
  const book = freed === undefined ? opened : withoutCall(opened, freed.hour, freed.owner);
  const free = freeFor(book, asked.dueAt, owner);
  if (free.length > 0) return ok({ free });
  if (override !== undefined) {
    return mayOverride ? ok({ free, overridden: true }) : fail(MAY_NOT_OVERRIDE);
  }
  return fail((byCustomer ? noRoomForCustomer : noRoom)(book, asked.dueAt, owner));
}

const MAY_NOT_OVERRIDE: Problem = {
  code: "manager-needed",
  detail: "beyond-what-can-be-kept",
  members: { reasons: ["no-room"] },
};
