import "../../shared/platform/plain-schemas.ts";
import * as z from "zod";
import { locationInputSchema } from "../../shared/booking/appointment/location-input.ts";
import { updatesSchema } from "../../shared/story/parts/case.schema.ts";
import {
  contactInputSchema,
  customerInputSchema,
  textSchema,
  vehicleInputSchema,
} from "../../shared/case/customer/customer-input.ts";
import { dayOfWeekSchema, slugSchema } from "../../shared/directory/values.schema.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";

/** Apart from the answer's schemas, which a first booking need not load. */
export const bookBodySchema = z.strictObject({
  dealer: slugSchema,
  service: slugSchema,
  start: instantTextSchema,
  weekday: dayOfWeekSchema.optional(),
  options: z.record(z.string().max(50), z.string().max(100)).optional(),
  location: locationInputSchema.default({ kind: "dealer" }),
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  contact: contactInputSchema.optional(),
  updates: updatesSchema.default("important"),
  salesContact: z.boolean().default(false),
  notes: textSchema(2000).optional(),
});
