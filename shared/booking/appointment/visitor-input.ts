import * as z from "zod";
import { customerFields } from "../../case/customer/customer-input.ts";

const { name, phone } = customerFields;

/** Who comes in the customer's place: a name as a customer's is, and where to ask for them on the day. */
export const visitorInputSchema = z.strictObject({ name, phone });

/** Who comes from now on; null where the customer does. */
export const visitorBodySchema = z.strictObject({ visitor: visitorInputSchema.nullable() });

export type VisitorInput = z.output<typeof visitorInputSchema>;
