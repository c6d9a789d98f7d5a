import * as z from "zod";
import { readDuration } from "../../kernel/duration.ts";
import { broken } from "../../kernel/invalid.ts";
import { MOST_CHECKED, TRANSPORT_KINDS } from "./vocabulary.ts";
import { DAY_MINUTES } from "../../kernel/time.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";
import { appearanceSchema, pictureSchema } from "./appearance.schema.ts";
import { namesSchema, textsSchema } from "./by-language.schema.ts";
import { eventSchema } from "./event.schema.ts";
import { originSchema } from "./origin.schema.ts";
import { retentionSchema } from "./retention.schema.ts";
import { accessibilitySchema, privacySchema } from "./statements.schema.ts";
import {
  dayOfWeekSchema,
  slugSchema,
  zoneSchema,
  languageSchema,
  durationSchema,
  addressSchema,
  emailSchema,
  placeKindSchema,
  purposeSchema,
  serviceKindSchema,
  transportKindSchema,
  ladderStepSchema,
  commitmentKindSchema,
  choiceSchema,
  nameSchema,
  ONE_LINE,
} from "./values.schema.ts";

export const wallTimeSchema = plain(
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, broken("not-a-clock-time"))
    .refine((text) => Number(text.slice(3)) % 5 === 0, broken("not-five-minutes")),
);

/** Longer than any visit; what it touches of the calendar is read with every listing. */
const LONGEST_MINUTES = 7 * DAY_MINUTES;
const fiveMinutes = durationSchema.refine((text) => {
  const minutes = readDuration(text) ?? -1;
  return minutes >= 0 && minutes <= LONGEST_MINUTES && minutes % 5 === 0;
}, broken("not-a-visit-time"));
const wholeDays = plain(z.string().regex(/^P[1-9]\d{0,2}D$/, broken("not-whole-days")));

/** How soon, how late: not before now, and not beyond every horizon. */
const MOST_LEAD_MINUTES = 366 * DAY_MINUTES;
const leadSchema = durationSchema.refine((text) => {
  const minutes = readDuration(text) ?? -1;
  return minutes >= 0 && minutes <= MOST_LEAD_MINUTES;
}, broken("not-a-lead-time"));

export const openingHoursSchema = z.strictObject({
  dayOfWeek: z.array(dayOfWeekSchema).min(1).max(7),
  opens: wallTimeSchema,
  closes: wallTimeSchema,
});
export type OpeningHours = z.infer<typeof openingHoursSchema>;

/** Without `opens` the place is closed on these days. */
export const specialOpeningHoursSchema = z.strictObject({
  validFrom: plain(z.iso.date()),
  validThrough: plain(z.iso.date()),
  name: plain(z.string().max(100).regex(ONE_LINE, broken("single-line"))).optional(),
  opens: wallTimeSchema.optional(),
  closes: wallTimeSchema.optional(),
});
export type SpecialOpeningHours = z.infer<typeof specialOpeningHoursSchema>;

/** Calls that one person makes in an hour; a call a minute is more than anybody keeps up. */
const callsPerHourSchema = z.int().min(1).max(60);

export const departmentSchema = z.strictObject({
  id: slugSchema,
  name: plain(nameSchema(100)),
  /** What it is called in other languages. */
  names: namesSchema(100).optional(),
  manager: slugSchema,
  /** Without it `sales` for `sales`, `new-cars` and `used-cars`, else `service`. */
  purpose: purposeSchema.optional(),
  /** For each advisor who is there; without it promises of calls have no limit. */
  callsPerHour: callsPerHourSchema.optional(),
  /** Where answers to its mail go; the dealer's own without it. */
  email: plain(emailSchema).optional(),
  openingHours: z.array(openingHoursSchema).max(50).optional(),
  specialOpeningHours: z.array(specialOpeningHoursSchema).max(200).optional(),
});

/** One unbroken stretch of local time. */
export const absenceSchema = z.strictObject({
  from: plain(z.iso.date()),
  /** On the first day; its start without it. */
  fromTime: wallTimeSchema.optional(),
  through: plain(z.iso.date()),
  /** On the last day; its end without it. */
  throughTime: wallTimeSchema.optional(),
  substitute: slugSchema.optional(),
});
export type Absence = z.infer<typeof absenceSchema>;

export const staffRoleSchema = z.enum(["advisor", "manager", "general-manager"]);
export type StaffRole = z.infer<typeof staffRoleSchema>;

export const staffSchema = z.strictObject({
  id: slugSchema,
  name: personal(nameSchema(200), "people.name"),
  email: personal(emailSchema, "people.email"),
  role: staffRoleSchema,
  departments: z.array(slugSchema).min(1).max(50),
  /** Theirs, where it is not their department's. */
  callsPerHour: callsPerHourSchema.optional(),
  language: personal(languageSchema, "people.language").optional(),
  absences: z.array(absenceSchema).max(100).optional(),
});
export type Staff = z.infer<typeof staffSchema>;

export const resourceSchema = z.strictObject({
  id: slugSchema,
  type: slugSchema,
  name: personal(nameSchema(200), "people.name"),
  /** Customers may ask for this member of staff by name; then it stands in the public profile. */
  byName: z.boolean().optional(),
  options: z.record(choiceSchema(50), plain(z.string().max(100))).optional(),
  openingHours: z.array(openingHoursSchema).max(50).optional(),
  absences: z.array(absenceSchema).max(100).optional(),
});
export type Resource = z.infer<typeof resourceSchema>;

export const serviceSchema = z.strictObject({
  id: slugSchema,
  kind: serviceKindSchema,
  name: plain(nameSchema(200)),
  /** What it is called in other languages. */
  names: namesSchema(200).optional(),
  /** What the appointment is. */
  description: textsSchema(1000).optional(),
  picture: pictureSchema.optional(),
  /** Such as “from €89”; nothing is reckoned with it. */
  priceText: namesSchema(100).optional(),
  /** What to bring. */
  bring: textsSchema(500).optional(),
  /** How long to stay, where it is not just the time that is booked. */
  stay: namesSchema(200).optional(),
  department: slugSchema,
  duration: fiveMinutes.refine((text) => (readDuration(text) ?? 0) > 0, broken("no-length")),
  step: fiveMinutes.refine((text) => (readDuration(text) ?? 0) > 0, broken("no-length")).optional(),
  bufferBefore: fiveMinutes.optional(),
  bufferAfter: fiveMinutes.optional(),
  travelTime: fiveMinutes.optional(),
  leadTime: leadSchema.optional(),
  horizon: wholeDays.optional(),
  minimumNotice: leadSchema.optional(),
  /** It can be had only so long before the lease of the car ends: `P60D`, counted back from that day. */
  opensBefore: wholeDays.optional(),
  /** Of an inspection: the customer may look at the car themselves and send photos instead. */
  selfInspection: z.boolean().optional(),
  dailyLimit: z.int().min(1).max(1000).optional(),
  labourHours: z.number().positive().max(1000).optional(),
  /** None of an event, at least one of anything else. */
  needs: z.array(slugSchema).max(10),
  locations: z.array(placeKindSchema).min(1),
  /** What of the same department may be done in the same visit; one of two says it for both. */
  combinesWith: z.array(slugSchema).max(100).optional(),
  reminders: z.array(leadSchema).max(5).optional(),
  /** Of the kind `event`. */
  event: eventSchema.optional(),
});
export type Service = z.infer<typeof serviceSchema>;

/** What a choice and its values are called in other languages than the dealer's own words for them. */
export const optionNameSchema = z.strictObject({
  names: namesSchema(100).optional(),
  values: z.record(choiceSchema(100), namesSchema(100)).optional(),
});

export const escalationSchema = z.strictObject({
  kinds: z.array(commitmentKindSchema).min(1),
  steps: z.array(ladderStepSchema).min(1).max(20),
});

/** With as many that can be booked: the largest houses there are, and a document that one item of the table holds. */
export const MOST_PEOPLE = 750;

const noteTemplateSchema = z.strictObject({
  name: plain(nameSchema(60)),
  text: plain(z.string().trim().min(1, broken("empty-line")).max(2_000)),
});

/** What staff look at when a car comes and when it is handed back; `odometer` is a number, the rest a text. */
const checklistItemSchema = z.strictObject({
  id: slugSchema,
  /** Only the usual five have words without it. */
  name: plain(nameSchema(60)).optional(),
  /** What it is called in other languages. */
  names: namesSchema(60).optional(),
});

/** What a dealer offers to whoever leaves a car, and how much of it each day has; without limit where it says nothing. */
const transportSchema = z.strictObject({
  kind: transportKindSchema,
  perDay: z.int().min(1).max(1_000).optional(),
});

const telephoneSchema = plain(z.string().regex(/^\+[1-9]\d{6,14}$/, broken("not-e164")));

export const dealerSchema = marked(
  z.strictObject({
    id: slugSchema,
    name: plain(nameSchema(200)),
    brand: slugSchema,
    /** Still being set up: nobody but its staff knows of it until it is opened for booking. */
    draft: z.boolean().optional(),
    timeZone: zoneSchema,
    languages: z.array(languageSchema).min(1).max(10),
    appearance: appearanceSchema.optional(),
    address: addressSchema,
    telephone: telephoneSchema,
    email: plain(emailSchema),
    callbackWithin: durationSchema.optional(),
    /** Whom to call day and night where a car cannot be moved and nobody is here. */
    roadside: z
      .strictObject({ name: plain(nameSchema(100)), telephone: telephoneSchema })
      .optional(),
    /** In open time, how often the customer of a car that stays hears how it goes; `PT0M` promises no word. */
    wordEvery: durationSchema.optional(),
    /** Whether the public page says how many promises were kept on time of late. */
    showKeptRate: z.boolean().optional(),
    /**
     * When managers get one mail at opening with what is overdue or due that day: `when-needed`, which is
     * the default, when it has something that no step of a ladder tells them; or `every-day` with any.
     */
    morningMail: z.enum(["when-needed", "every-day"]).optional(),
    /** Sites that may show the booking in a frame or ask the API, as origins: `https://www.northside.example`. */
    embedOn: z.array(originSchema).max(20).optional(),
    openingHours: z.array(openingHoursSchema).min(1).max(50),
    specialOpeningHours: z.array(specialOpeningHoursSchema).max(200).optional(),
    departments: z.array(departmentSchema).min(1).max(50),
    staff: z.array(staffSchema).min(1).max(MOST_PEOPLE),
    resources: z.array(resourceSchema).max(MOST_PEOPLE),
    services: z.array(serviceSchema).max(100),
    /** By the option as its resources name it. */
    optionNames: z.record(choiceSchema(50), optionNameSchema).optional(),
    labourHoursPerDay: z.number().positive().max(10_000).optional(),
    /** What staff write again and again: put into a note, where it can be changed. */
    noteTemplates: z.array(noteTemplateSchema).max(50).optional(),
    /** What is looked at of a car that stays; the usual five without it. */
    carChecklist: z.array(checklistItemSchema).min(1).max(MOST_CHECKED).optional(),
    /** How customers can get on while their car is here; each kind once. */
    transport: z.array(transportSchema).min(1).max(TRANSPORT_KINDS.length).optional(),
    escalation: z.array(escalationSchema).max(20).optional(),
    /** How long personal data are kept, where it is not as the brand says. */
    retention: retentionSchema.optional(),
    accessibility: accessibilitySchema.optional(),
    privacy: privacySchema.optional(),
  }),
);
export type Dealer = z.infer<typeof dealerSchema>;

/** What the list of dealers needs, without reading each document; other fields are left out. */
export const listedDealerSchema = dealerSchema
  .pick({
    id: true,
    name: true,
    brand: true,
    draft: true,
    address: true,
    telephone: true,
    timeZone: true,
    /** Absent where the dealer was saved before it stood here. */
    embedOn: true,
  })
  .strip();
export type ListedDealer = z.infer<typeof listedDealerSchema>;

/** Where somebody works; the document there says what they may do. */
export const workplaceSchema = z.object({
  kind: z.enum(["dealer", "brand", "partner"]),
  id: plain(z.string()),
});
export type Workplace = z.infer<typeof workplaceSchema>;

export const brandSchema = marked(
  z.strictObject({
    id: slugSchema,
    name: plain(nameSchema(200)),
    /** How its dealers look that say nothing else. */
    appearance: appearanceSchema.optional(),
    /** How long personal data are kept at its dealers, where they do not say otherwise. */
    retention: retentionSchema.optional(),
    care: z.strictObject({
      name: personal(nameSchema(200), "people.name"),
      email: personal(emailSchema, "people.email"),
    }),
    staff: z
      .array(
        z.strictObject({
          id: slugSchema,
          name: personal(nameSchema(200), "people.name"),
          email: personal(emailSchema, "people.email"),
          role: z.literal("brand"),
          /** What they read at the desk. */
          language: personal(languageSchema, "people.language").optional(),
        }),
      )
      .min(1)
      .max(200),
  }),
);
export type Brand = z.infer<typeof brandSchema>;
