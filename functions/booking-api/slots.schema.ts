import * as z from "zod";
import { MOST_ALSO } from "../../shared/directory/services/visit-service.ts";
import {
  placeKindSchema,
  transportKindSchema,
} from "../../shared/directory/document/values.schema.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import type { Described } from "../wiring/operation.ts";
import { HOURS, LONGEST_REFERENCE, ONE_ID, SOME_IDS } from "./slots-question.ts";

/** What is asked and answered, as the API's description tells it; a test holds the route to it. */

const referenceSchema = z
  .string()
  .max(LONGEST_REFERENCE, broken("too-long", { most: LONGEST_REFERENCE }));

export const slotsQuerySchema = z.strictObject({
  from: localDateSchema,
  to: localDateSchema,
  location: placeKindSchema.default("dealer"),
  /** What else shall be done in the same visit, with commas between. */
  also: z
    .string()
    .regex(SOME_IDS, broken("not-some-ids", { most: MOST_ALSO }))
    .optional(),
  /** Only times of this one of `hosts`. */
  host: z.string().regex(ONE_ID, broken("not-an-id")).optional(),
  /** Only times of whoever received them in that case, whose token is sent along as bearer. */
  sameHostAs: referenceSchema.optional(),
  /** Another visit for this job of the case `reference`: nothing before the part it waits for is there. */
  job: referenceSchema.optional(),
  /** Hours of the workshop for the jobs of the visit, so that only days are listed that have them left. */
  labourHours: z.string().regex(HOURS, broken("not-hours")).transform(Number).optional(),
  /** With `job`; or alone, with the token of that case as bearer: as the end of its lease has it. */
  reference: referenceSchema.optional(),
  /** When the lease of the car ends: see `opensBefore` of the profile. */
  leaseMaturityDate: localDateSchema.optional(),
  /** Only days that have it left: see `transport` of the profile. */
  transport: transportKindSchema.optional(),
});

const slotsAnswerSchema = z.object({
  timeZone: z.string(),
  days: z.array(
    z.object({
      date: localDateSchema,
      slots: z.array(z.object({ start: z.string(), end: z.string() })),
    }),
  ),
  nextAvailable: z.string().optional(),
});
export type SlotsAnswer = z.infer<typeof slotsAnswerSchema>;

export const slotsDescription: Described = {
  summary: "Starts that can be booked; `option.<name>` narrows the choice, for example by model",
  query: slotsQuerySchema,
  answers: { status: 200, body: slotsAnswerSchema },
};
