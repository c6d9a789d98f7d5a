import * as z from "zod";
import {
  choiceSchema,
  dayOfWeekSchema,
  slugSchema,
} from "../../directory/document/values.schema.ts";
import { MOST_ALSO } from "../../directory/services/visit-service.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { locationInputSchema } from "./location-input.ts";
import { visitorInputSchema } from "./visitor-input.ts";

/** What else shall be done in the same visit. */
const alsoSchema = z.array(slugSchema).max(MOST_ALSO);

/** Who shall receive them at another time. */
const hostInputSchema = slugSchema
  .nullable()
  .optional()
  .describe("Only times of this one; null for anybody; without it whom they asked for before");

/** When a visit shall be. */
const startInputFields = { start: instantTextSchema, weekday: dayOfWeekSchema.optional() };

/** Another time for a visit that is booked. */
export const newTimeInputFields = { ...startInputFields, host: hostInputSchema };

/** What somebody wants, whenever there is time for it. */
export const wishInputFields = {
  service: slugSchema,
  /** See `combinesWith` of the profile. */
  also: alsoSchema.optional(),
  /** Who shall receive them, and nobody else: see `hosts` of the profile. */
  host: slugSchema.optional(),
  options: z.record(choiceSchema(50), z.string().max(100)).optional(),
  location: locationInputSchema.default({ kind: "dealer" }),
};

/** What is booked, whoever books it and in whichever case. */
export const visitInputFields = {
  ...wishInputFields,
  ...startInputFields,
  /** Who comes, where that is not the customer, who stays the one we write to. */
  visitor: visitorInputSchema.optional(),
};
