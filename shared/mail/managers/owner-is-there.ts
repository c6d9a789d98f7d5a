import { openingFor } from "../../commitments/due/opening-for.ts";
import { firstThere, hoursBetween } from "../../commitments/ladder/there.ts";
import type { Somewhere } from "../../commitments/ladder/there.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt, startOfDay } from "../../kernel/zone.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/**
 * Whether the owner, or whoever stands in, is there at any hour of today that is left before it is due, or
 * of the day on which it is due; all that is left of today where it is overdue.
 */
export function ownerIsThere(
  commitment: Pick<Commitment, "owner" | "department" | "host" | "dueAt">,
  { host, ...around }: Somewhere,
  endOfToday: Instant,
  now: Instant,
): boolean {
  const { owner, dueAt } = commitment;
  const opening = openingFor(commitment, { ...around, host });
  const isToday = dueAt > now && dueAt < endOfToday;
  const today = hoursBetween(opening, now, isToday ? dueAt : endOfToday);
  const dueDay = startOfDay(opening.zone, dateAt(opening.zone, dueAt));
  const later = dueAt < endOfToday ? [] : hoursBetween(opening, dueDay, dueAt);
  const dealer = commitment.host === undefined ? around.dealer : (host ?? around.dealer);
  return firstThere(owner.id, { ...around, dealer }, [...today, ...later]) !== undefined;
}
