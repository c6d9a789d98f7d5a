import * as z from "zod";
import { slugSchema, transportKindSchema } from "../../directory/document/values.schema.ts";
import {
  appointmentSchema,
  followUpSchema,
  heldResourceSchema,
  intentSchema,
  jobSchema,
  overnightSchema,
  unaskedSchema,
  visitorSchema,
} from "../../story/parts/appointment.schema.ts";

/** An appointment as customers and staff are answered. */
export const appointmentAnswerSchema = z.object({
  ...appointmentSchema.pick({ id: true, kind: true, status: true, location: true, sequence: true })
    .shape,
  service: slugSchema,
  /** What else is done in the same visit. */
  also: z.array(slugSchema).optional(),
  /** What it is for; a job has the same id in each visit for it. */
  jobs: z.array(jobSchema).optional(),
  /** What they want of it, and nothing besides. */
  intent: intentSchema.optional(),
  /** How the customer gets on while the car is there. */
  transport: z.object({ kind: transportKindSchema }).optional(),
  /** That the car stays the night; it counts once it is agreed. */
  overnight: z
    .object({
      ...overnightSchema.pick({ version: true, transport: true, onPaper: true }).shape,
      readyBy: z.string(),
      proposedAt: z.string(),
      agreedAt: z.string().optional(),
    })
    .optional(),
  /** It is for a recall, and a look-up by the VIN knew of none. */
  recallKnown: z.literal(false).optional(),
  /** Who comes, where it is not the customer. */
  visitor: visitorSchema.optional(),
  /** Whom the customer asked for; one of `resources`. */
  host: slugSchema.optional(),
  start: z.string(),
  end: z.string(),
  timeZone: z.string(),
  /** Held until then, unless by then a link of a mail has been opened; absent of what is theirs. */
  heldUntil: z.string().optional(),
  /** When the customer comes for the car, as they said. */
  handBack: z.object({ at: z.string() }).optional(),
  /**
   * For staff: what is left to do after it, when a call about it is promised unless it is booked by then, and
   * what became of it.
   */
  followUp: z
    .object({
      ...followUpSchema.pick({ what: true, settled: true }).shape,
      by: followUpSchema.shape.by,
      notedAt: z.string(),
      callAt: z.string().optional(),
    })
    .optional(),
  /** For staff, of a completed visit: which rule says that the customer is not asked how it was. */
  unasked: unaskedSchema.optional(),
  resources: z.array(heldResourceSchema.pick({ type: true, name: true })),
});
export type AppointmentAnswer = z.infer<typeof appointmentAnswerSchema>;
