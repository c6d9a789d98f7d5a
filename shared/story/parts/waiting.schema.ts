import * as z from "zod";
import { plain } from "../../personal-data/marks.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema, localDateSchema } from "../../kernel/time.schema.ts";
import { heldResourceSchema, locationSchema, wallStartSchema } from "./appointment.schema.ts";

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
  /** When it became free; it is held for one after the other from then on. */
  since: instantSchema.optional(),
});

export type HeldOffer = z.infer<typeof heldOfferSchema>;

/** What shall be booked of the service for whoever has no appointment yet. */
export const wishSchema = z.object({
  /** Of all of it, in the dealer's words. */
  serviceName: plain(z.string()),
  department: slugSchema,
  also: z.array(slugSchema).optional(),
  options: z.record(z.string(), plain(z.string())).optional(),
  /** Whom the customer asked for. */
  host: slugSchema.optional(),
  location: locationSchema,
  /** What is promised beside it: that somebody says what can be done. */
  promise: plain(z.string()),
  /** Nobody has shown yet that the address is theirs, so no time is held for them. */
  unproven: z.literal(true).optional(),
});
export type Wish = z.infer<typeof wishSchema>;

/**
 * A customer who waits for a time that becomes free: one for each appointment that would rather be earlier,
 * and one for each service of a case that none of the free times suited.
 */
export const waitingSchema = z.object({
  /** The appointment's own id where there is one. */
  id: plain(z.string()),
  reference: plain(z.string()),
  dealer: slugSchema,
  service: slugSchema,
  status: z.enum(["waiting", "offered", "left"]),
  /** +1 with each change; every write names the one it was decided on, and so does the timer. */
  generation: z.int(),
  /** Present where there is no appointment; then `before` is, too. */
  wish: wishSchema.optional(),
  /** Only times in here are of interest. */
  from: instantSchema.optional(),
  before: instantSchema.optional(),
  joinedAt: instantSchema,
  offer: heldOfferSchema.optional(),
  /** Starts that were offered and not taken. */
  refused: z.array(instantSchema),
});
export type Waiting = z.infer<typeof waitingSchema>;
