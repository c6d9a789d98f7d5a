import * as z from "zod";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { spanOfBlock } from "./block-time.ts";
import type { Block } from "./block.schema.ts";
import type { VisitInTheWay } from "./visits-of.ts";

const personSchema = z.object({ id: z.string(), name: z.string() });

export const blockAnswerSchema = z.object({
  id: z.string(),
  resource: z.string(),
  date: z.string(),
  /** By the clock on the wall; absent: from the day's start, until its end. */
  from: z.string().optional(),
  to: z.string().optional(),
  start: z.string(),
  end: z.string(),
  reason: z.string(),
  series: z.object({ from: z.string(), through: z.string() }).optional(),
  by: personSchema,
  madeAt: z.string(),
  removed: z.object({ by: personSchema, at: z.string() }).optional(),
});

export const visitInTheWaySchema = z.object({
  id: z.string(),
  reference: z.string().optional(),
  start: z.string(),
  end: z.string(),
});

export function toBlockAnswer(
  block: Block,
  { timeZone }: Pick<Dealer, "timeZone">,
): z.input<typeof blockAnswerSchema> {
  const { dealer: _dealer, madeAt, removed, ...rest } = block;
  const { from, until } = spanOfBlock(block, timeZone);
  return {
    ...rest,
    start: toOffsetText(timeZone, from),
    end: toOffsetText(timeZone, until),
    madeAt: toOffsetText(timeZone, madeAt),
    ...(removed && { removed: { by: removed.by, at: toOffsetText(timeZone, removed.at) } }),
  };
}

export function toVisitInTheWay(
  { id, reference, start, end }: VisitInTheWay,
  { timeZone }: Pick<Dealer, "timeZone">,
): z.input<typeof visitInTheWaySchema> {
  return {
    id,
    ...(reference === undefined ? {} : { reference }),
    start: toOffsetText(timeZone, start),
    end: toOffsetText(timeZone, end),
  };
}
