import * as z from "zod";
import { lineSchema, textSchema } from "../../case/customer/customer-input.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { conditionMomentSchema } from "../../story/parts/condition.schema.ts";

/** In a few words; what takes more is a note, or a photo on the case. */
export const MOST_WORDS = 200;
export const MOST_NOTE = 2_000;
/** As many digits as an odometer has. */
export const MOST_READING = 9_999_999;

/** One thing of the checklist, as it is noted. */
export const wordsSchema = lineSchema(MOST_WORDS);
export const readingSchema = z.int().min(0).max(MOST_READING);

/** The names in it and what each may be is for the dealer's checklist to say. */
export const conditionInputSchema = z.strictObject({
  at: conditionMomentSchema,
  items: z
    .record(z.string().max(64), z.union([z.string(), z.number()]))
    .describe(
      `By the ids of the dealer's checklist: a line of at most ${MOST_WORDS} characters, of \`odometer\` a whole number`,
    ),
  note: textSchema(MOST_NOTE).optional(),
  replaces: instantTextSchema
    .nullable()
    .optional()
    .describe(
      "`at` of the record that you saw, null where you saw none: another one that somebody noted meanwhile is then not replaced",
    ),
});
export type ConditionInput = z.infer<typeof conditionInputSchema>;
