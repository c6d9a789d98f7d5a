import * as z from "zod";
import { RETENTION_BOUNDS } from "./retention-bounds.ts";

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.int().min(least).max(most).optional();

/** How long what is known of customers is kept; what is not said follows the brand, or the default. */
export const retentionSchema = z.strictObject({
  casesMonths: within(RETENTION_BOUNDS.casesMonths),
  feedbackMonths: within(RETENTION_BOUNDS.feedbackMonths),
  readsMonths: within(RETENTION_BOUNDS.readsMonths),
  abandonedContactDays: within(RETENTION_BOUNDS.abandonedContactDays),
});
export type Retention = z.infer<typeof retentionSchema>;
