import * as z from "zod";
import { personal } from "../../personal-data/marks.ts";
import { URGENCIES } from "./urgencies.ts";

export const urgencySchema = z.enum(URGENCIES);

export const urgencyFields = {
  urgency: urgencySchema.optional(),
  /** How to get to the car, such as a low garage or a gate with a code. */
  accessNote: personal(z.string(), "customer.words").optional(),
};
