import * as z from "zod";
import { slugSchema } from "../directory/document/values.schema.ts";
import { instantSchema } from "../kernel/time.schema.ts";
import { marked, personal, plain } from "../personal-data/marks.ts";

/** A case, and who said of it what is said here, and when. */
const saidSchema = z.object({
  reference: plain(z.string()),
  at: instantSchema,
  by: z.object({ id: slugSchema, name: personal(z.string(), "staff.name") }),
});
export type Said = z.infer<typeof saidSchema>;

/** What staff said of whose a case is. */
export const saidOfSchema = marked(
  z.object({
    reference: plain(z.string()),
    /** The person it is held for, with other cases. */
    person: plain(z.string()).optional(),
    /** Cases that are somebody else's, as was said here or there. */
    apart: z.array(saidSchema),
    /** +1 with each write of it. */
    turn: z.int(),
  }),
);
export type SaidOf = z.infer<typeof saidOfSchema>;

/** The cases that are held for one person's: two at least. */
export const personSchema = marked(
  z.object({ id: plain(z.string()), cases: z.array(saidSchema), turn: z.int() }),
);
export type Person = z.infer<typeof personSchema>;
