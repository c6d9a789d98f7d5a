import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

/** When a car is looked at: as it comes, and before whoever brought it has it back. */
export const conditionMomentSchema = z.enum(["arrival", "hand-back"]);
export type ConditionMoment = z.infer<typeof conditionMomentSchema>;

const lookedAtSchema = z.object({
  id: slugSchema,
  /** What the dealer called it then; absent of what is looked at where the dealer says nothing else. */
  name: plain(z.string()).optional(),
  text: personal(z.string(), "case.words").optional(),
  /** Of the odometer, instead of a text. */
  odometer: z.object({ value: z.int(), unit: z.enum(["mi", "km"]) }).optional(),
});
export type LookedAt = z.infer<typeof lookedAtSchema>;

/** What a car was like at one of the two moments, as one of the staff noted it. */
const conditionRecordSchema = z.object({
  at: instantSchema,
  by: z.object({ id: slugSchema, name: personal(z.string(), "staff.name") }),
  /** In the order of the dealer's checklist. */
  items: z.array(lookedAtSchema),
  note: personal(z.string(), "case.words").optional(),
});
export type ConditionRecord = z.infer<typeof conditionRecordSchema>;

export const conditionSchema = z.object({
  arrival: conditionRecordSchema.optional(),
  "hand-back": conditionRecordSchema.optional(),
});
export type Condition = z.infer<typeof conditionSchema>;
