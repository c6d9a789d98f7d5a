import * as z from "zod";
import { instantSchema } from "../../kernel/time.schema.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";
import { dateOrderSchema, importKindSchema } from "../read/mapping.schema.ts";

export const IMPORT_STATES = ["draft", "waiting", "working", "done"] as const;

const countsSchema = z.object({
  taken: z.int(),
  already: z.int(),
  repeated: z.int(),
  unplaced: z.int(),
  bad: z.int(),
});
export type ImportCounts = z.infer<typeof countsSchema>;

/** As it was put right, or guessed at first. */
const keptMappingSchema = z.object({
  kind: importKindSchema,
  columns: z.record(z.string(), z.int()),
  dateOrder: dateOrderSchema.optional(),
  timeZone: plain(z.string()).optional(),
  services: z.record(z.string(), plain(z.string())).optional(),
  service: plain(z.string()).optional(),
  department: plain(z.string()).optional(),
  topic: plain(z.string()).optional(),
  quiet: z.boolean(),
  reminders: z.boolean(),
  take: z.enum(["good", "all"]),
});

/** A file that somebody brought, what its columns are, and how far it was taken over. As stored. */
export const importSchema = marked(
  z.object({
    id: plain(z.string()),
    /** The dealer: with the id it is found. */
    reference: plain(z.string()),
    /** What the file is called where it comes from. */
    name: plain(z.string()),
    format: z.enum(["csv", "ics"]),
    rows: z.int(),
    mapping: keptMappingSchema,
    state: z.enum(IMPORT_STATES),
    /** The row that is next, counted from 0. */
    next: z.int(),
    counts: countsSchema,
    by: z.object({ id: plain(z.string()), name: personal(z.string(), "staff.name") }),
    at: instantSchema,
    startedAt: instantSchema.optional(),
    doneAt: instantSchema.optional(),
    /** +1 with each change; every write names the one it was decided on. */
    revision: z.int(),
  }),
);
export type Import = Omit<z.infer<typeof importSchema>, "mapping"> & {
  readonly mapping: z.infer<typeof keptMappingSchema>;
};
