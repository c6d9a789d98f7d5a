import * as z from "zod";
import { slugSchema } from "../../directory/values.schema.ts";

export const commitmentListSchema = z.strictObject({
  status: z.enum(["open", "overdue", "kept", "withdrawn"]).default("open"),
  owner: slugSchema.optional(),
  department: slugSchema.optional(),
});
