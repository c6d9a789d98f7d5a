import * as z from "zod";
import { plain } from "../../personal-data/marks.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

/** Whether something comes next in a case; there is none of it while a promise is open, or all is settled. */
export const planSchema = z.object({
  id: z.literal("plan"),
  reference: plain(z.string()),
  /** Nothing is planned, since then. */
  unplannedSince: instantSchema.optional(),
  /** A visit is ahead; when it is over it is looked again. */
  lookAt: instantSchema.optional(),
});
export type Plan = z.infer<typeof planSchema>;
