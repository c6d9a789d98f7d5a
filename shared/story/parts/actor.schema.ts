import * as z from "zod";
import { languageSchema, slugSchema } from "../../directory/values.schema.ts";

/** Who did it. Staff by id and name; the customer and the system need no name. */
export const actorSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("customer") }),
  z.object({ kind: z.literal("staff"), id: slugSchema, name: z.string() }),
  z.object({ kind: z.literal("system") }),
]);
export type Actor = z.infer<typeof actorSchema>;

/** Somebody a step of the ladder spoke to, found when it fired. */
export const notifiedSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: languageSchema.optional(),
});
export type Notified = z.infer<typeof notifiedSchema>;
