import * as z from "zod";
import { wallTimeSchema } from "../../directory/document/dealer.schema.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema, localDateSchema } from "../../kernel/time.schema.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";

const personSchema = z.object({ id: slugSchema, name: personal(z.string(), "staff.away") });

/** As stored: the clock on the wall is the truth, and what the calendar holds follows from it. */
export const blockSchema = marked(
  z.object({
    id: plain(z.string()),
    dealer: slugSchema,
    resource: slugSchema,
    date: plain(localDateSchema),
    /** The day's start without it. */
    from: wallTimeSchema.optional(),
    /** The day's end without it. */
    to: wallTimeSchema.optional(),
    /** Read by staff alone. */
    reason: personal(z.string(), "staff.away"),
    /** First and last day of the weekly series that it is one of. */
    series: z.object({ from: plain(localDateSchema), through: plain(localDateSchema) }).optional(),
    by: personSchema,
    madeAt: instantSchema,
    /** Its time is free again; that it was blocked stays on record. */
    removed: z.object({ by: personSchema, at: instantSchema }).optional(),
  }),
);
export type Block = z.infer<typeof blockSchema>;
