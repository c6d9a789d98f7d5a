import * as z from "zod";
import { slugSchema } from "../../directory/document/values.schema.ts";
import {
  appointmentSchema,
  heldResourceSchema,
  visitorSchema,
} from "../../story/parts/appointment.schema.ts";

/** An appointment as customers and staff are answered. */
export const appointmentAnswerSchema = z.object({
  ...appointmentSchema.pick({ id: true, kind: true, status: true, location: true, sequence: true })
    .shape,
  service: slugSchema,
  /** What else is done in the same visit. */
  also: z.array(slugSchema).optional(),
  /** Who comes, where it is not the customer. */
  visitor: visitorSchema.optional(),
  /** Whom the customer asked for; one of `resources`. */
  host: slugSchema.optional(),
  start: z.string(),
  end: z.string(),
  timeZone: z.string(),
  /** Held until then, unless by then a link of a mail has been opened; absent of what is theirs. */
  heldUntil: z.string().optional(),
  resources: z.array(heldResourceSchema.pick({ type: true, name: true })),
});
export type AppointmentAnswer = z.infer<typeof appointmentAnswerSchema>;
