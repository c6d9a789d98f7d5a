import { urgencySchema } from "../../story/parts/urgency.schema.ts";
import { textSchema } from "./customer-input.ts";

/** As much as somebody at a garage door has to know. */
const MOST_ACCESS_CHARACTERS = 500;

/** That the car cannot be moved, or not safely, and how to get at it. */
export const urgencyInputFields = {
  urgency: urgencySchema.optional(),
  accessNote: textSchema(MOST_ACCESS_CHARACTERS).optional(),
};
