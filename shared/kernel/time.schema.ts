import * as z from "zod";
import { broken } from "./invalid.ts";
import { instant, isAskedDate } from "./time.ts";

/** Apart from the types, which code that must start quickly uses without a schema. */

export const instantSchema = z.int().brand<"Instant">();

/** 3000-01-01T00:00Z: what people ask for lies between 1970 and here, and so does all we compute. */
const END_OF_TIME = 32_503_680_000_000;
const OUT_OF_TIME = broken("out-of-time");

/** RFC 3339 with any offset, as requests carry it; a text without an offset names no instant. */
export const instantTextSchema = z.iso
  .datetime({ offset: true, error: broken("not-an-instant") })
  .transform((text) => Date.parse(text))
  .refine((at) => at >= 0 && at < END_OF_TIME, OUT_OF_TIME)
  .transform(instant);

/** The same as a number, where somebody hands back what we told them. */
export const askedInstantSchema = z
  .int()
  .refine((at) => at >= 0 && at < END_OF_TIME, OUT_OF_TIME)
  .transform(instant);

/** A calendar day somewhere, `YYYY-MM-DD`; only together with a zone does it name real time. */
// What is no day is not compared or counted on with: that would throw.
export const localDateSchema = z.iso
  .date({ abort: true })
  .refine(isAskedDate, { message: OUT_OF_TIME, abort: true })
  .brand<"LocalDate">();
