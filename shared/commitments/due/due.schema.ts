import * as z from "zod";
import { durationSchema } from "../../directory/document/values.schema.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import { broken } from "../../kernel/invalid.ts";
import { instantTextSchema, localDateSchema } from "../../kernel/time.schema.ts";

/** Open minutes one promise may span: about 160 weeks of a usual department. */
const LONGEST_WITHIN_MINUTES = 500_000;

const duePhraseSchema = z.enum(["end-of-day", "tomorrow-morning", "tomorrow", "end-of-week"]);
export type DuePhrase = z.infer<typeof duePhraseSchema>;

const withinSchema = durationSchema.refine(
  (text) => {
    // An unreadable duration is already refused by its own schema.
    if (!durationSchema.safeParse(text).success) return true;
    const minutes = durationMinutes(text);
    return minutes > 0 && minutes <= LONGEST_WITHIN_MINUTES;
  },
  broken("no-length-or-too-long", { most: LONGEST_WITHIN_MINUTES }),
);

/** The dealer's wall time, `2026-12-02T12:00`. */
const localSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::00)?$/, broken("not-a-local-time"))
  .refine((text) => localDateSchema.safeParse(text.slice(0, 10)).success, broken("no-such-day"));

/** When a promise is due, in exactly one of five ways. */
export const dueSchema = z
  .strictObject({
    at: instantTextSchema.optional(),
    local: localSchema.optional(),
    within: withinSchema.optional(),
    by: duePhraseSchema.optional(),
    /** Elapsed time before the start of the visit that the promise belongs to; it moves along with it. */
    beforeVisit: withinSchema.optional(),
  })
  .refine((due) => Object.values(due).filter((way) => way !== undefined).length === 1, {
    message: broken("one-due"),
  })
  .meta({ minProperties: 1, maxProperties: 1 });
export type Due = z.output<typeof dueSchema>;
