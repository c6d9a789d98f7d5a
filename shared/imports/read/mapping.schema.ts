import * as z from "zod";
import { slugSchema, zoneSchema } from "../../directory/document/values.schema.ts";
import { plain } from "../../personal-data/marks.ts";
import { TABLE_POLICY } from "../table/table.ts";
import { IMPORT_FIELDS, IMPORT_KINDS } from "./fields.ts";

export const importKindSchema = z.enum(IMPORT_KINDS);

export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export const dateOrderSchema = z.enum(DATE_ORDERS);
export type DateOrder = z.infer<typeof dateOrderSchema>;

const MOST_SERVICES = 200;
const columnSchema = z
  .int()
  .min(0)
  .max(TABLE_POLICY.mostColumns - 1);

/** What the columns of a table are, and what counts for all its rows. */
export const mappingSchema = z.strictObject({
  kind: importKindSchema,
  /** The column of each field, counted from 0. */
  columns: z.partialRecord(z.enum(IMPORT_FIELDS), columnSchema),
  /** How days such as 03/04/2027 are meant; needed where the rows themselves do not say. */
  dateOrder: dateOrderSchema.optional(),
  /** Whose clocks times are by that name no zone; the dealer's own without it. */
  timeZone: zoneSchema.optional(),
  /** What the former system calls our services. */
  services: z
    .record(z.string().max(200), slugSchema)
    .refine((names) => Object.keys(names).length <= MOST_SERVICES)
    .optional(),
  /** For rows that name none. */
  service: slugSchema.optional(),
  /** Whose matter a row is that names none. */
  department: slugSchema.optional(),
  /** What a matter is called whose row does not say. */
  topic: plain(z.string().trim().min(1).max(200)).optional(),
  /** They have it already: nobody is mailed about what is taken over. */
  quiet: z.boolean().default(true),
  /** Customers are reminded before their visits all the same, as of any other. */
  reminders: z.boolean().default(false),
  /** With `all` nothing is taken while one row is bad. */
  take: z.enum(["good", "all"]).default("good"),
});
export type Mapping = z.output<typeof mappingSchema>;
