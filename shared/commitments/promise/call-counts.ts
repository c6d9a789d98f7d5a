import { DAY } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { callKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Counting } from "../../platform/dynamodb/counting.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { ALL_CALLS, callsOf } from "../capacity/call-load.ts";
import type { MostCalls } from "../capacity/call-load.ts";

/** Long enough for whoever looks back; an hour that is over limits nothing. */
const KEPT_DAYS = 30;

/**
 * What a change of a promise counts: the place of the state before is free, the one of the state after is
 * taken. Nothing where the place stays, so no write is paid for a promise that only climbs.
 */
export function callCounts(
  table: string,
  next: Commitment,
  seen?: Commitment,
  most?: MostCalls,
): Counting[] {
  const [taken, freed] = [placeOf(next), seen && placeOf(seen)];
  if (taken === freed || (taken && freed && samePlace(taken, freed))) return [];
  return [
    ...(freed === undefined ? [] : [counting(table, freed, -1)]),
    ...(taken === undefined ? [] : [counting(table, taken, 1, most)]),
  ];
}

/** In seconds since 1970. */
export function keptUntil(hour: Instant): number {
  return Math.ceil((hour + KEPT_DAYS * DAY) / 1_000);
}

type Place = {
  readonly dealer: string;
  readonly department: string;
  readonly owner: string;
  readonly hour: Instant;
};

/** At the department that has to keep it, here or at the dealer that took it over. */
function placeOf({ status, callHour, host, dealer, department, owner }: Commitment) {
  if (status !== "open" || callHour === undefined) return undefined;
  return { dealer, department, ...host, owner: owner.id, hour: callHour } satisfies Place;
}

function samePlace(one: Place, other: Place): boolean {
  return (
    one.hour === other.hour &&
    one.owner === other.owner &&
    one.department === other.department &&
    one.dealer === other.dealer
  );
}

function counting(
  table: string,
  { dealer, department, owner, hour }: Place,
  by: 1 | -1,
  most?: MostCalls,
): Counting {
  const own = callsOf(owner);
  return {
    label: "call-place",
    table,
    key: callKeys.hour(dealer, department, hour),
    by: { [ALL_CALLS]: by, [own]: by },
    ...(most === undefined ? {} : { most: { [ALL_CALLS]: most.all, [own]: most.own } }),
    expiresAt: keptUntil(hour),
  };
}
