import * as z from "zod";
import { isOverdue } from "../../shared/commitments/promise/punctuality.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import type { Found, FoundCase } from "../../shared/search/search-cases.ts";
import { caseSchema } from "../../shared/story/parts/case.schema.ts";

/** A case in a list, with what comes next in it. */
export const foundItemSchema = caseSchema
  .pick({ reference: true, department: true, topic: true, customer: true, vehicle: true })
  // Nobody is named to people of sales who have no business with the matter.
  .partial({ topic: true, customer: true })
  .extend({
    openedAt: z.string(),
    /** Something is promised or booked and not over. */
    open: z.boolean(),
    /** What is due first, or the visit that comes first. */
    next: z
      .object({
        kind: z.enum(["commitment", "appointment"]),
        id: z.string(),
        /** What is promised, or the service; not told to who may not know whose it is. */
        what: z.string().optional(),
        at: z.string(),
        overdue: z.boolean(),
      })
      .optional(),
  });

export const foundAnswerSchema = z.object({
  items: z.array(foundItemSchema),
  /** There are others, which more letters would tell apart. */
  more: z.boolean(),
});

/** Cases that were found, in the dealer's zone. */
export function foundAnswer({ items, more }: Found, dealer: Dealer, now: Instant) {
  return { items: items.map((one) => foundItem(one, dealer, now)), more };
}

export function foundItem(
  { matter, isBehindWall, next }: FoundCase,
  { timeZone }: Dealer,
  now: Instant,
) {
  const { reference, department, topic, customer, vehicle, openedAt } = matter;
  const first = next && nextOf(next, isBehindWall, now);
  return {
    reference,
    department,
    ...(isBehindWall ? {} : { topic, customer }),
    vehicle,
    openedAt: toOffsetText(timeZone, openedAt),
    open: next !== undefined,
    ...(first === undefined ? {} : { next: { ...first, at: toOffsetText(timeZone, first.at) } }),
  };
}

function nextOf(next: NonNullable<FoundCase["next"]>, isBehindWall: boolean, now: Instant) {
  if (next.kind === "appointment") {
    const { kind, at, visit } = next;
    return { kind, at, id: visit.id, what: visit.serviceName, overdue: false };
  }
  const { kind, at, promise } = next;
  const what = isBehindWall ? {} : { what: promise.what };
  return { kind, at, id: promise.id, ...what, overdue: isOverdue(promise, now) };
}
