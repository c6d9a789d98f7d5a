import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import { languageSchema, slugSchema } from "../../directory/document/values.schema.ts";

/** Of which house somebody is who is not of the case's own: each gives its people ids for itself. */
export const ofHouse = {
  partner: slugSchema.optional(),
  /** Of the brand's. */
  dealer: slugSchema.optional(),
};

/** Who did it. Staff by id and name; the customer and the system need no name. */
export const actorSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("customer") }),
  z.object({
    kind: z.literal("staff"),
    id: slugSchema,
    name: personal(z.string(), "staff.name"),
    ...ofHouse,
  }),
  z.object({ kind: z.literal("system") }),
]);
export type Actor = z.infer<typeof actorSchema>;

/** Somebody a step of the ladder spoke to, found when it fired. */
export const notifiedSchema = z.object({
  id: plain(z.string()),
  name: personal(z.string(), "staff.name"),
  email: personal(z.string(), "staff.email"),
  language: languageSchema.optional(),
  /** Of which partner they are, and so read no more than its task. */
  partner: slugSchema.optional(),
});
export type Notified = z.infer<typeof notifiedSchema>;
