import * as z from "zod";
import { broken } from "../../kernel/invalid.ts";
import { plain } from "../../personal-data/marks.ts";
import { textsSchema } from "./by-language.schema.ts";

/** `2027-06-12T18:00` by the dealer's clocks, or with seconds and an offset as a moment. */
const EVENT_START =
  /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5][05](?::00(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/** What many come to at one time. */
export const eventSchema = z.strictObject({
  start: plain(z.string().regex(EVENT_START, broken("not-an-event-time"))),
  /** So many can register. */
  places: z.int().min(1).max(1_000),
  /** Whom it is for: who is no customer yet, who is one, or both. */
  audience: z.enum(["prospects", "customers", "all"]),
  agenda: textsSchema(2_000).optional(),
});
