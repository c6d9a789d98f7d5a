import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

/** What the customer says of one part of the car. */
const inspectedPartSchema = z.object({
  id: slugSchema,
  /** What the dealer called it then; absent of the usual ones. */
  name: plain(z.string()).optional(),
  state: z.enum(["fine", "damaged"]),
  text: personal(z.string(), "customer.words").optional(),
  odometer: z.object({ value: z.int(), unit: z.enum(["mi", "km"]) }).optional(),
  /** Of the case, by its id. */
  photo: plain(z.string()).optional(),
});
export type InspectedPart = z.infer<typeof inspectedPartSchema>;

export const inspectedPartsSchema = z.array(inspectedPartSchema);

/** The customer looks at the car themselves: what they have filled in, and once it is sent, which promise judges it. */
export const selfInspectionSchema = z.object({
  /** +1 with each change; every write names the one it was decided on. */
  changed: z.int(),
  parts: inspectedPartsSchema,
  sent: z.object({ at: instantSchema, promise: plain(z.string()) }).optional(),
});
export type SelfInspection = z.infer<typeof selfInspectionSchema>;
