import * as z from "zod";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { MOST_ALSO } from "../../directory/services/visit-service.ts";

/** What else shall be done in the same visit. */
export const alsoSchema = z.array(slugSchema).max(MOST_ALSO);

/** Who shall receive them at another time. */
export const hostInputSchema = slugSchema
  .nullable()
  .optional()
  .describe("Only times of this one; null for anybody; without it whom they asked for before");
