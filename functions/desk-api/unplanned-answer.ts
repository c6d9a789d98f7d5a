import * as z from "zod";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { instantSchema } from "../../shared/kernel/time.schema.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import type { Unplanned } from "../../shared/planning/list-unplanned.ts";
import { customerSchema } from "../../shared/story/parts/case.schema.ts";

/** The place in the list after which it goes on. */
export const unplannedPlaceSchema = z.tuple([instantSchema, z.string()]);

export const unplannedSchema = z.object({
  reference: z.string(),
  topic: z.string(),
  department: z.string(),
  customer: customerSchema,
  openedAt: z.string(),
  /** Since when nothing is planned in it. */
  unplannedSince: z.string(),
});

export function unplannedAnswer(
  { matter, since }: Unplanned,
  { timeZone }: Dealer,
): z.input<typeof unplannedSchema> {
  const { reference, topic, department, customer, openedAt } = matter;
  return {
    reference,
    topic,
    department,
    customer,
    openedAt: toOffsetText(timeZone, openedAt),
    unplannedSince: toOffsetText(timeZone, since),
  };
}
