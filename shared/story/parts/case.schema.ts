import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import {
  emailSchema,
  languageSchema,
  slugSchema,
  zoneSchema,
} from "../../directory/document/values.schema.ts";
import { instantSchema, localDateSchema } from "../../kernel/time.schema.ts";
import { WEEKDAYS } from "../../kernel/weekdays.ts";
import { selfInspectionSchema } from "./self-inspection.schema.ts";
import { E164 } from "./e164.ts";
import { urgencyFields } from "./urgency.schema.ts";

/** E.164, as stored and answered; the border turns national formats into it. */
export const phoneSchema = z.string().regex(E164);

export const customerSchema = z.object({
  name: personal(z.string(), "customer.name"),
  email: personal(emailSchema, "customer.email").optional(),
  phone: personal(phoneSchema, "customer.phone").optional(),
  language: personal(languageSchema, "customer.language").optional(),
});
export type Customer = z.infer<typeof customerSchema>;

const ofTheCar = personal(z.string(), "customer.vehicle");

export const vehicleSchema = z.object({
  registration: ofTheCar.optional(),
  vin: ofTheCar.optional(),
  make: ofTheCar.optional(),
  model: ofTheCar.optional(),
  year: z.int().optional(),
  odometer: z.object({ value: z.number(), unit: z.enum(["mi", "km"]) }).optional(),
});
export type Vehicle = z.infer<typeof vehicleSchema>;

export const callWindowSchema = z.object({
  days: z.array(z.enum(WEEKDAYS)),
  from: personal(z.string(), "customer.wishes"),
  to: personal(z.string(), "customer.wishes"),
  timeZone: zoneSchema.optional(),
});

export type CallWindow = z.infer<typeof callWindowSchema>;

const aNumber = (schema: z.ZodString) => personal(schema, "customer.phone");
const authorised = personal(z.string(), "customer.authorised");

/** How and when the customer may be reached; `never` holds labels of `phones`. */
export const contactSchema = z.object({
  channels: z.array(z.enum(["phone", "email", "sms"])).optional(),
  phones: z
    .array(z.object({ label: aNumber(z.string()), number: aNumber(phoneSchema) }))
    .optional(),
  never: z.array(aNumber(z.string())).optional(),
  windows: z.array(callWindowSchema).optional(),
  authorised: z.array(z.object({ name: authorised, relation: authorised.optional() })).optional(),
});
export type Contact = z.infer<typeof contactSchema>;

/** By the end of its name. */
export const fileTypeSchema = z.enum(["jpg", "png", "webp", "pdf"]);
export type FileType = z.infer<typeof fileTypeSchema>;

/** How much the customer wants to hear beyond what was asked for. */
export const updatesSchema = z.enum(["none", "important", "all"]);

/** What the customer agreed to when they let sales contact them: which words, of which version, when, where. */
export const salesConsentSchema = z.object({
  wording: plain(z.string()),
  version: z.int(),
  at: instantSchema,
  source: z.enum(["booking", "case-page", "api"]),
});
export type SalesConsent = z.infer<typeof salesConsentSchema>;

/** A photo or a paper; its bytes are in the bucket, under the case and its id. */
export const caseFileSchema = z.object({
  id: plain(z.string()),
  type: fileTypeSchema,
  bytes: z.int(),
  /** What it shows, in the words of who put it there. */
  what: personal(z.string(), "case.words"),
  at: instantSchema,
  by: z.object({ id: slugSchema, name: personal(z.string(), "staff.name") }),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** One customer's matter at one dealer, as stored. */
export const caseSchema = z.object({
  reference: plain(z.string()),
  /** The customer's key: never in logs, events or staff answers. */
  token: personal(z.string(), "case.key"),
  /** When it was last replaced; the first is as old as the case. */
  tokenSince: instantSchema.optional(),
  dealer: slugSchema,
  department: slugSchema,
  topic: personal(z.string(), "customer.words"),
  notes: personal(z.string(), "customer.words").optional(),
  ...urgencyFields,
  customer: customerSchema,
  vehicle: vehicleSchema.optional(),
  /** When the lease of the car ends. */
  leaseMaturityDate: personal(localDateSchema, "customer.vehicle").optional(),
  contact: contactSchema.optional(),
  updates: updatesSchema,
  salesContact: z.boolean(),
  /** Of the last time they agreed, kept when they take it back. */
  salesConsent: salesConsentSchema.optional(),
  openedAt: instantSchema,
  /** Its customer looks at the car themselves, before the lease ends. */
  selfInspection: selfInspectionSchema.optional(),
  /** How often its customer has booked in it: of two requests at one moment one is told so. */
  ownBookings: z.int().optional(),
  /** How many promises were taken at the customer's word so far. */
  claims: z.int().optional(),
  /** The address that shall be theirs once the mail to it was opened; `key` is in that mail alone. */
  pendingEmail: z
    .object({
      email: personal(emailSchema, "customer.email"),
      key: personal(z.string(), "case.key"),
      until: instantSchema,
    })
    .optional(),
  /**
   * Whoever typed the address was answered the token, so having it proves nothing: `key` stands in the
   * mails to that address alone. Gone once somebody showed it, or once the token itself was only mailed.
   */
  unproven: z.object({ key: personal(z.string(), "case.key") }).optional(),
  /** What staff read out to a customer whom no mail reaches; `hash` is of the code, `left` tries are left. */
  entry: z
    .object({ hash: personal(z.string(), "case.key"), until: instantSchema, left: z.int() })
    .optional(),
  /**
   * Which codes show a partner's desk what is promised: they follow from the token and this number, so that
   * another of either kills them; none does once they were taken back. Absent is the first.
   */
  verify: z.object({ generation: z.int(), revokedAt: instantSchema.optional() }).optional(),
  /** Opened by a campaign, for that one of its audience. */
  outreach: z.object({ campaign: plain(z.string()), number: z.int() }).optional(),
  /** Its time was over: it is there for nobody from then on, and deleted soon after. */
  goneAt: instantSchema.optional(),
  /** Somebody of the staff has said that nothing is owed; what comes later counts again. */
  closed: z.object({ at: instantSchema }).optional(),
  /** The customer said that others have done it: what was planned then has ended, and nobody asks how it was. */
  solvedElsewhere: z
    .object({
      at: instantSchema,
      /** Visits that take place all the same. */
      keepVisits: z.array(plain(z.string())).optional(),
    })
    .optional(),
  /** How often who the customer is, or how they are reached, was changed; each change names it. */
  details: z.int().optional(),
  /** What staff put on it, the oldest first. */
  files: z.array(caseFileSchema).optional(),
  /** How often one was put on it or taken away. */
  filesChanged: z.int().optional(),
  /** Nobody sees it any more: of whom it was is taken out of it, and was by `cleanAt`. */
  erased: z
    .object({ request: plain(z.string()), at: instantSchema, cleanAt: instantSchema.optional() })
    .optional(),
});
export type Case = z.infer<typeof caseSchema>;
