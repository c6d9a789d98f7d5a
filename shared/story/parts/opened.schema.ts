import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

/** Somebody of the staff who has looked at this case: since when, and when last (to the day). */
export const openedSchema = z.object({
  /** Of the person, by their address: an id is known at one dealer only. */
  by: personal(z.string(), "staff.opened"),
  id: plain(z.string()),
  name: personal(z.string(), "staff.opened"),
  firstAt: instantSchema,
  lastAt: instantSchema,
});
export type Opened = z.infer<typeof openedSchema>;
