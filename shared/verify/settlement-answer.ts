import * as z from "zod";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { toOffsetText } from "../kernel/zone.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";

/** All that a partner learns of what is to settle: who says that they helped with what, and whom to ring. */
export const settlementAnswerSchema = z.object({
  reference: z.string(),
  id: z.string(),
  what: z.string(),
  status: z.string(),
  dueAt: z.string(),
  dealer: z.object({ name: z.string(), telephone: z.string() }),
  /** Who says that they helped, and what they call it. */
  helped: z.object({ company: z.string(), name: z.string(), reference: z.string().optional() }),
  answered: z
    .object({
      answer: z.enum(["honoured", "disputed"]),
      at: z.string(),
      company: z.string(),
      words: z.string(),
    })
    .optional(),
});
type SettlementAnswer = z.infer<typeof settlementAnswerSchema>;

/** Undefined for a promise that is about nothing of the kind. */
export function toSettlementAnswer(
  { reference, id, what, status, dueAt, honoured }: Commitment,
  { name, telephone, timeZone }: Dealer,
): SettlementAnswer | undefined {
  if (honoured === undefined) return undefined;
  const { answered, company, name: person, reference: theirs } = honoured;
  return {
    reference,
    id,
    what,
    status,
    dueAt: toOffsetText(timeZone, dueAt),
    dealer: { name, telephone },
    helped: { company, name: person, ...(theirs === undefined ? {} : { reference: theirs }) },
    ...(answered === undefined
      ? {}
      : { answered: { ...answered, at: toOffsetText(timeZone, answered.at) } }),
  };
}
