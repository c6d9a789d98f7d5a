import * as z from "zod";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { RULES } from "../../kernel/rules.ts";
import type { Rule } from "../../kernel/rules.ts";
import { instantSchema, localDateSchema } from "../../kernel/time.schema.ts";
import { WEEKDAYS } from "../../kernel/weekdays.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";

const fieldErrorSchema = z.object({
  pointer: z.string(),
  rule: z.custom<Rule>((text) => typeof text === "string" && Object.hasOwn(RULES, text)),
  params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

export const CAMPAIGN_STATES = ["draft", "running", "paused", "stopped", "done"] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

export const BASES = ["customer", "consent"] as const;

export const WHY_PAUSED = [
  "cannot-be-kept",
  /** Who was to keep its promise, or their department, is not there any more. */
  "nobody-keeps-it",
  "service-is-gone",
  "dealer-is-draft",
] as const;
export type WhyPaused = (typeof WHY_PAUSED)[number];

const ownerSchema = z.object({ id: slugSchema, name: personal(z.string(), "staff.name") });

/** So many calls of one person that are due then. */
const slotSchema = z.object({ dueAt: instantSchema, owner: ownerSchema, calls: z.int() });
export type Slot = z.infer<typeof slotSchema>;

/** Somebody who asked for a test, and waits for it. */
const testSchema = z.object({
  name: personal(z.string(), "staff.name"),
  email: personal(z.string(), "staff.email"),
  language: plain(z.string()),
});
export type AskedTest = z.infer<typeof testSchema>;

/** What a dealer writes to many, and how far that is. As stored. */
export const campaignSchema = marked(
  z.object({
    id: plain(z.string()),
    /** The brand: with the id it is found. */
    reference: plain(z.string()),
    dealer: slugSchema,
    name: plain(z.string()),
    purpose: plain(z.string()),
    texts: z.record(z.string(), z.object({ subject: plain(z.string()), body: plain(z.string()) })),
    department: slugSchema,
    promise: z
      .object({
        what: plain(z.string()),
        owner: slugSchema.optional(),
        dueAt: instantSchema,
        duePhrase: plain(z.string()),
      })
      .optional(),
    link: z.object({ service: slugSchema }).optional(),
    basis: z.enum(BASES),
    window: z
      .object({
        days: z.array(z.enum(WEEKDAYS)).optional(),
        from: plain(z.string()),
        to: plain(z.string()),
      })
      .optional(),
    dailyAmount: z.int().optional(),
    /** So many of its audience. */
    rows: z.int(),
    state: z.enum(CAMPAIGN_STATES),
    /** The one who is next, counted from 0. */
    next: z.int(),
    /** Who calls whom by when: the first slots are for those who are written to first. */
    slots: z.array(slotSchema).optional(),
    /** How many had been written to when the slots were made. */
    slotsFrom: z.int().optional(),
    by: z.object({ id: plain(z.string()), name: personal(z.string(), "staff.name") }),
    /** Who hears of what happens to it. */
    owner: testSchema,
    at: instantSchema,
    startedAt: instantSchema.optional(),
    endedAt: instantSchema.optional(),
    /** Nobody paused it: what it says does not hold any more. */
    pausedBecause: z.enum(WHY_PAUSED).optional(),
    tests: z.array(testSchema).optional(),
    /** So many held mails its owner was told of. */
    heldTold: z.int().optional(),
    heldToTell: z.int().optional(),
    /** That it was paused by itself is still to be told. */
    pauseToTell: z.literal(true).optional(),
    /** When it is looked at again. */
    lookAt: instantSchema.optional(),
    /** +1 with each change; every write names the one it was decided on. */
    revision: z.int(),
  }),
);
export type Campaign = z.infer<typeof campaignSchema>;

const WHY_SKIPPED = [
  "bad",
  "doubled",
  "dead",
  "declined",
  "no-consent",
  "no-sales-consent",
  "do-not-call",
  "answered",
  "erased",
  "ended",
] as const;
export type WhySkipped = (typeof WHY_SKIPPED)[number];

const WHY_HELD = ["open-announcement", "open-complaint", "too-soon"] as const;
export type WhyHeld = (typeof WHY_HELD)[number];

/** What became of it for one of the audience; nothing in it says who that is. */
export const recipientSchema = marked(
  z.object({
    number: z.int(),
    state: z.enum(["written", "held", "skipped"]),
    why: z.enum([...WHY_SKIPPED, ...WHY_HELD]).optional(),
    reference: plain(z.string()).optional(),
    at: instantSchema,
    promised: z.literal(true).optional(),
    delivered: z.literal(true).optional(),
    bounced: z.literal(true).optional(),
    /** Their mail never went out: the campaign was stopped, or their address gets none. */
    unsent: z.literal(true).optional(),
    unsubscribed: z.literal(true).optional(),
    /** They did something on the page that its link opens; a look alone may be a scanner's. */
    came: z.literal(true).optional(),
    booked: z.literal(true).optional(),
    kept: z.literal(true).optional(),
    withdrawn: z.literal(true).optional(),
  }),
);
export type Recipient = z.infer<typeof recipientSchema>;

/** Whether it may write, how many it has written to, and how many of them on its last day. */
export const gateTallySchema = z.object({
  gate: z.enum(["open", "shut", "closed"]).default("closed"),
  written: z.int().default(0),
  day: localDateSchema.optional(),
  today: z.int().default(0),
});
export type GateTally = z.infer<typeof gateTallySchema>;

/** One that somebody had: of which campaign, and which case came of it. */
const announcementSchema = z.object({
  campaign: plain(z.string()),
  number: z.int(),
  /** Hashes of what it is called and what it is for: by either it is the same. */
  name: plain(z.string()),
  purpose: plain(z.string()),
  reference: plain(z.string()),
  at: instantSchema,
});
export type Announcement = z.infer<typeof announcementSchema>;

/** The last of them, the newest last; `turn` counts the writes. */
export const announcedSchema = marked(
  z.object({ turn: z.int(), all: z.array(announcementSchema) }),
);
export type Announced = z.infer<typeof announcedSchema>;

/** One of the parts that an audience is kept in; the first is asked how many there are, and until when. */
export const audiencePartSchema = z.object({
  count: z.int(),
  /** Counts the writes; what a release before wrote has none. */
  turn: z.int().default(0),
  expiresAt: z.number(),
  bytes: z.instanceof(Uint8Array),
});

/** Which rules a row breaks; what a release before wrote of it was words. */
const wrongSchema = plain(z.array(fieldErrorSchema).or(z.string().transform(() => [])));

/** One of the audience as it is kept, until some time after the end. */
export const audienceRowSchema = marked(
  z.object({
    /** Where it stands in its table. */
    line: z.int(),
    name: personal(z.string(), "customer.name"),
    email: personal(z.string(), "customer.email"),
    phone: personal(z.string(), "customer.phone").optional(),
    language: personal(z.string(), "customer.language").optional(),
    consent: personal(z.string(), "customer.words").optional(),
    /** Why nobody can be written to by it. */
    bad: wrongSchema.optional(),
    erased: z.literal(true).optional(),
  }),
);
export type AudienceRow = z.infer<typeof audienceRowSchema>;
export const audienceRowsSchema = z.array(audienceRowSchema);
