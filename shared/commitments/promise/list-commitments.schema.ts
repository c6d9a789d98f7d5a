import * as z from "zod";
import { slugSchema } from "../../directory/document/values.schema.ts";

export const commitmentListSchema = z.strictObject({
  /** `offered`: by this dealer or to it, and not answered yet; soonest answer first. */
  status: z.enum(["open", "overdue", "offered", "kept", "withdrawn"]).default("open"),
  owner: slugSchema.optional(),
  department: slugSchema.optional(),
  /**
   * What the reader has handed to other companies, offered, open or ended within the last week; soonest due
   * first, `status`, `owner` and `department` left aside.
   */
  originator: z.literal("me").optional(),
});
