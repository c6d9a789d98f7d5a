import * as z from "zod";
import { instantSchema } from "../../kernel/time.schema.ts";

/** Somebody of the staff who has looked at this case: since when, and when last (to the day). */
export const openedSchema = z.object({
  /** Of the person, by their address: an id is known at one dealer only. */
  by: z.string(),
  id: z.string(),
  name: z.string(),
  firstAt: instantSchema,
  lastAt: instantSchema,
});
export type Opened = z.infer<typeof openedSchema>;
