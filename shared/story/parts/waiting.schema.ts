import * as z from "zod";
import { plain } from "../../personal-data/marks.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema, localDateSchema } from "../../kernel/time.schema.ts";
import { heldResourceSchema, wallStartSchema } from "./appointment.schema.ts";

/** A freed time, held for one customer until `until`; the calendar has it under `holder`. */
export const heldOfferSchema = z.object({
  holder: plain(z.string()),
  wall: wallStartSchema.optional(),
  start: instantSchema,
  end: instantSchema,
  busyFrom: instantSchema,
  busyUntil: instantSchema,
  resources: z.array(heldResourceSchema),
  charges: z.array(
    z.object({ pool: plain(z.string()), date: localDateSchema, amount: z.number() }),
  ),
  until: instantSchema,
});

export type HeldOffer = z.infer<typeof heldOfferSchema>;

/** A customer who would rather come earlier than their appointment says. One for each appointment. */
export const waitingSchema = z.object({
  /** The appointment's own id: there is one of this for each. */
  id: plain(z.string()),
  reference: plain(z.string()),
  dealer: slugSchema,
  service: slugSchema,
  status: z.enum(["waiting", "offered", "left"]),
  /** +1 with each change; every write names the one it was decided on, and so does the timer. */
  generation: z.int(),
  /** Only times in here are of interest. */
  from: instantSchema.optional(),
  before: instantSchema.optional(),
  joinedAt: instantSchema,
  offer: heldOfferSchema.optional(),
  /** Starts that were offered and not taken. */
  refused: z.array(instantSchema),
});
export type Waiting = z.infer<typeof waitingSchema>;
