import * as z from "zod";

const payloadSchema = z.object({
  version: z.literal(1),
  kind: z.string(),
  reference: z.string(),
  generation: z.int().optional(),
  commitment: z.string().optional(),
  appointment: z.string().optional(),
  mail: z.string().optional(),
});

/**
 * What an armed schedule carries: ids and numbers only, versioned, since one may be fired by a later
 * release. @throws for a version or shape that nobody knows: a dead letter.
 */
export function readTimer(payload: unknown) {
  const { commitment, appointment, mail, ...timer } = payloadSchema.parse(payload);
  return { ...timer, id: z.string().parse(commitment ?? appointment ?? mail) };
}
