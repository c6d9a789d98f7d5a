import * as z from "zod";
import { instantSchema } from "../kernel/time.schema.ts";
import { plain } from "../personal-data/marks.ts";

const at = instantSchema;

/** What somebody of the staff read, and when. It names nobody but the case. */
export const readSchema = z.discriminatedUnion("what", [
  z.object({ what: z.literal("opened"), at, reference: plain(z.string()) }),
  z.object({
    what: z.literal("found"),
    at,
    /** By what was searched, never for what. */
    by: z.array(z.enum(["reference", "email", "phone", "registration", "name", "text"])),
    count: z.int(),
  }),
  z.object({
    what: z.literal("exported"),
    at,
    table: z.enum(["appointments", "report", "calendar-link", "import"]),
    /** Local days, both included, where the table has them. */
    from: plain(z.string()).optional(),
    to: plain(z.string()).optional(),
  }),
]);
export type Read = z.infer<typeof readSchema>;
