import * as z from "zod";

/** What an armed schedule carries: ids and numbers only, versioned; an unknown kind is a dead letter. */
export const timerPayloadSchema = z.discriminatedUnion("kind", [
  z.object({
    version: z.literal(1),
    kind: z.literal("commitment"),
    reference: z.string(),
    commitment: z.string(),
    generation: z.int(),
  }),
  z.object({
    version: z.literal(1),
    kind: z.literal("appointment"),
    reference: z.string(),
    appointment: z.string(),
    generation: z.int(),
  }),
  z.object({
    version: z.literal(1),
    kind: z.literal("waiting-offer"),
    reference: z.string(),
    appointment: z.string(),
    generation: z.int(),
  }),
  /** Was this confirmation delivered by now? */
  z.object({
    version: z.literal(1),
    kind: z.literal("confirmation"),
    reference: z.string(),
    mail: z.string(),
  }),
]);
export type TimerPayload = z.infer<typeof timerPayloadSchema>;
