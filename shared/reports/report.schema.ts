import * as z from "zod";
import { wallTimeSchema } from "../directory/document/dealer.schema.ts";
import { localDateSchema } from "../kernel/time.schema.ts";
import { COUNTED } from "./counted.ts";
import { figuresSchema } from "./figures.ts";
import { visitFiguresSchema } from "./visit-figures.ts";

const linkedFiguresSchema = figuresSchema.extend({
  /** Where the promises behind each figure that is not zero are listed. */
  links: z.partialRecord(z.enum(COUNTED), z.string()),
});
export type LinkedFigures = z.infer<typeof linkedFiguresSchema>;

const namedFiguresSchema = linkedFiguresSchema.extend({ id: z.string(), name: z.string() });
export type NamedFigures = z.infer<typeof namedFiguresSchema>;

const ofPersonSchema = namedFiguresSchema.extend({
  /** Of which partner, or other dealer of the brand, they are: somebody here may have the same id. */
  ofPartner: z.string().optional(),
  ofDealer: z.string().optional(),
  /** Whether they are of the dealer's staff or its brand's now. */
  onStaff: z.boolean(),
});
export type FiguresOfPerson = z.infer<typeof ofPersonSchema>;

export const reportSchema = linkedFiguresSchema.extend({
  from: localDateSchema,
  to: localDateSchema,
  until: wallTimeSchema.optional(),
  byOwner: z.array(ofPersonSchema),
  byDepartment: z.array(namedFiguresSchema),
  byKind: z.array(namedFiguresSchema),
  byMonth: z.array(namedFiguresSchema),
  /** From Monday, whose date is the id of the week; the first and last only with days of the period. */
  byWeek: z.array(namedFiguresSchema),
  /** Of at most 31 days; empty for more. */
  byDay: z.array(namedFiguresSchema),
  /** Twelve weeks up to the one that the period ends in, which ends with it. */
  trend: z.array(namedFiguresSchema),
  /** What it is compared with: the same days of the week or of the month before, or as many days. */
  before: linkedFiguresSchema.extend({
    from: localDateSchema,
    to: localDateSchema,
    until: wallTimeSchema.optional(),
    byWeek: z.array(namedFiguresSchema),
    byOwner: z.array(ofPersonSchema),
    appointments: visitFiguresSchema,
  }),
  /** The visits of these days. */
  appointments: visitFiguresSchema,
});
export type PromiseReport = z.infer<typeof reportSchema>;
