import * as z from "zod";
import { toOffsetText } from "../../kernel/zone.ts";
import { waitingSchema } from "../../story/parts/waiting.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";

/** A customer's place in the queue as they and the desk are answered. */
export const waitingAnswerSchema = z.object({
  appointment: z.string(),
  status: waitingSchema.shape.status,
  from: z.string().optional(),
  before: z.string().optional(),
  joinedAt: z.string(),
  /** A time that is held for them alone. */
  offer: z.object({ start: z.string(), end: z.string(), until: z.string() }).optional(),
});
type WaitingAnswer = z.infer<typeof waitingAnswerSchema>;

export function toWaitingAnswer(
  { id, status, from, before, joinedAt, offer }: Waiting,
  zone: string,
): WaitingAnswer {
  return {
    appointment: id,
    status,
    ...(from === undefined ? {} : { from: toOffsetText(zone, from) }),
    ...(before === undefined ? {} : { before: toOffsetText(zone, before) }),
    joinedAt: toOffsetText(zone, joinedAt),
    ...(offer === undefined
      ? {}
      : {
          offer: {
            start: toOffsetText(zone, offer.start),
            end: toOffsetText(zone, offer.end),
            until: toOffsetText(zone, offer.until),
          },
        }),
  };
}
