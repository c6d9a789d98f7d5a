import * as z from "zod";
import { broken } from "../../kernel/invalid.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";
import { openingHoursSchema, specialOpeningHoursSchema } from "./dealer.schema.ts";
import { LEAD_TIME, PARTNER_FIELDS } from "./partner-terms.ts";
import {
  dayOfWeekSchema,
  emailSchema,
  languageSchema,
  nameSchema,
  slugSchema,
  zoneSchema,
} from "./values.schema.ts";

/** Its look-ups fit into the transaction of its document, also when all of them are others. */
export const MOST_PARTNER_PEOPLE = 40;

const phoneSchema = plain(z.string().regex(/^\+[1-9]\d{6,14}$/, broken("not-e164")));

/** Working days of the partner (`P3D`), or its open hours (`PT4H`). */
const partnerLeadSchema = plain(z.string().regex(LEAD_TIME, broken("not-a-partner-lead")));

const partnerPersonSchema = z.strictObject({
  id: slugSchema,
  name: personal(nameSchema(200), "people.name"),
  email: personal(emailSchema, "people.email"),
  /** What they read at the desk. */
  language: personal(languageSchema, "people.language").optional(),
});

/** What was agreed with whoever works with personal data for the brand (GDPR, articles 28 and 30). */
const processorSchema = z.strictObject({
  /** Which data of customers they get. */
  data: plain(nameSchema(500)),
  /** What they do with them. */
  does: plain(nameSchema(500)),
  agreedOn: plain(z.iso.date()).optional(),
  /** How long they keep them, in their words. */
  retention: plain(nameSchema(500)).optional(),
  /** Where the data are. */
  country: plain(z.string().regex(/^[A-Z]{2}$/, broken("not-a-country"))).optional(),
  subProcessors: z
    .array(z.strictObject({ name: plain(nameSchema(200)), does: plain(nameSchema(500)) }))
    .max(20)
    .optional(),
});

/** Another company that does something of what the dealers of a brand promise. */
export const partnerSchema = marked(
  z.strictObject({
    id: slugSchema,
    name: plain(nameSchema(200)),
    brand: slugSchema,
    /** What it does for customers, in words that they read. */
    purpose: plain(nameSchema(300)),
    telephone: phoneSchema,
    /** The numbers that customers see when it calls; `telephone` without them. */
    callers: z.array(phoneSchema).min(1).max(20).optional(),
    timeZone: zoneSchema,
    /** Only these count for its lead times; it is closed on all others. */
    workingDays: z.array(dayOfWeekSchema).min(1).max(7),
    openingHours: z.array(openingHoursSchema).min(1).max(50),
    specialOpeningHours: z.array(specialOpeningHoursSchema).max(200).optional(),
    /** How long each kind of task takes it; the kinds that it takes are these. */
    leadTimes: z.record(slugSchema, partnerLeadSchema),
    /** Who signs in. */
    staff: z.array(partnerPersonSchema).min(1).max(MOST_PARTNER_PEOPLE),
    /** Whom the brand asks. */
    contact: z
      .strictObject({
        name: personal(nameSchema(200), "people.name"),
        email: personal(emailSchema, "people.email"),
      })
      .optional(),
    /** What of a customer it sees for each kind of task, where that is not the usual. */
    sees: z
      .record(slugSchema, z.array(z.enum(PARTNER_FIELDS)).max(PARTNER_FIELDS.length))
      .optional(),
    /** The kinds that inspect a car: another inspection ends them. Without it, those that are called so. */
    inspections: z.array(slugSchema).max(50).optional(),
    processor: processorSchema.optional(),
    /** It does nothing for the brand any more: it gets no tasks, and its people see none. */
    ended: z.boolean().optional(),
  }),
);
export type Partner = z.infer<typeof partnerSchema>;

/** What the list of a brand's partners needs, without reading each document; other fields are left out. */
export const listedPartnerSchema = partnerSchema
  .pick({
    id: true,
    name: true,
    brand: true,
    purpose: true,
    telephone: true,
    timeZone: true,
    leadTimes: true,
    ended: true,
  })
  .strip();
export type ListedPartner = z.infer<typeof listedPartnerSchema>;
