import * as z from "zod";
import { durationSchema } from "../../directory/dealer.schema.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import { instantTextSchema, localDateSchema } from "../../kernel/time.schema.ts";

/** Open minutes one promise may span: about 160 weeks of a usual department. */
const LONGEST_WITHIN_MINUTES = 500_000;

const duePhraseSchema = z.enum(["end-of-day", "tomorrow-morning", "tomorrow", "end-of-week"]);
export type DuePhrase = z.infer<typeof duePhraseSchema>;

const withinSchema = durationSchema.refine((text) => {
  // An unreadable duration is already refused by its own schema.
  if (!durationSchema.safeParse(text).success) return true;
  const minutes = durationMinutes(text);
  return minutes > 0 && minutes <= LONGEST_WITHIN_MINUTES;
}, `must be longer than nothing and at most PT${LONGEST_WITHIN_MINUTES}M`);

/** The dealer's wall time, `2026-12-02T12:00`. */
const localSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::00)?$/, "use YYYY-MM-DDTHH:MM")
  .refine(
    (text) => localDateSchema.safeParse(text.slice(0, 10)).success,
    "is not a day between the years 1970 and 3000",
  );

/** When a promise is due, in exactly one of four ways. */
export const dueSchema = z
  .strictObject({
    at: instantTextSchema.optional(),
    local: localSchema.optional(),
    within: withinSchema.optional(),
    by: duePhraseSchema.optional(),
  })
  .refine((due) => Object.values(due).filter((way) => way !== undefined).length === 1, {
    message: "give exactly one of `at`, `local`, `within`, `by`",
  })
  .meta({ minProperties: 1, maxProperties: 1 });
export type Due = z.output<typeof dueSchema>;
