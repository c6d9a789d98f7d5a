import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import { instantSchema } from "../../kernel/time.schema.ts";
import { notifiedSchema } from "./actor.schema.ts";
import { spokeWithSchema } from "./spoke-with.schema.ts";
import { attemptOutcomeSchema, commitmentSchema, taskSchema } from "./commitment.schema.ts";
import { eventBase } from "./event-base.schema.ts";
import { inspectedPartsSchema } from "./self-inspection.schema.ts";
import { oursSchema } from "./own-words.schema.ts";

const words = personal(z.string(), "case.words");
const whoseItWas = personal(z.string(), "staff.name");

export const attemptSchema = z.object({
  channel: z.enum(["phone", "email", "sms"]),
  phone: personal(z.string(), "customer.phone").optional(),
  /** The customer rang us, so their call windows do not bind. */
  inbound: z.boolean().optional(),
  outcome: attemptOutcomeSchema,
  note: words.optional(),
  /** It reached somebody who may speak for the customer, not them. */
  spokeWith: spokeWithSchema.optional(),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** `commitment` is the state after the change, so a reader needs nothing that may have moved on. */
const ofCommitment = { ...eventBase, commitment: commitmentSchema };
/** A part of the change of the visit it belongs to, and told in the mail of that. */
const withVisit = { withVisit: z.literal(true).optional() };

/** All that is told of a promise. */
export const promiseEventSchemas = [
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.made"),
    /** Why a manager gave it to people who do not belong to the matter, or promised more than can be kept. */
    overrideReason: words.optional(),
    /** What the customer says of the car, which it is to judge. */
    inspected: inspectedPartsSchema.optional(),
    /** Taken over from another system, whose people and customers know of it: nobody is told. */
    quiet: z.literal(true).optional(),
    /** By a campaign, whose mail says it to the customer. */
    outreach: z.literal(true).optional(),
  }),
  z.object({ ...ofCommitment, type: z.literal("commitment.attempted"), attempt: attemptSchema }),
  z.object({ ...ofCommitment, type: z.literal("commitment.acknowledged") }),
  /** Set aside until then: nobody is led to it before, and no timer or step is another. */
  z.object({ ...ofCommitment, type: z.literal("commitment.snoozed"), until: instantSchema }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.step-fired"),
    level: z.int(),
    repeat: z.boolean(),
    notified: z.array(notifiedSchema),
    tellCustomer: z.boolean(),
    /** The customer knew already that it is late. */
    again: z.boolean().optional(),
    /** It came late because of us, and so did others. */
    held: z.boolean().optional(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.still-open"),
    notified: z.array(notifiedSchema),
    tellCustomer: z.boolean().optional(),
  }),
  /** It will hardly be kept in time: why stands in the state. No step is taken by it. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.at-risk"),
    notified: z.array(notifiedSchema),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.handed-off"),
    note: words,
    to: whoseItWas,
    notified: z.array(notifiedSchema),
    /** Why a manager offered it to people who do not belong to the matter. */
    overrideReason: words.optional(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.handoff-accepted"),
    previousOwner: whoseItWas,
    /** Somebody who leads gave it to them; quietly, when the customer hears of it with another one. */
    given: z.enum(["openly", "quietly"]).optional(),
    notified: z.array(notifiedSchema),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.handoff-returned"),
    /** `expired`: nobody answered in time. */
    reason: words.optional(),
    ours: oursSchema,
    expired: z.boolean(),
    /** The partner works for the brand no more. */
    ended: z.literal(true).optional(),
    /** Whoever had offered it, or leads there, took it back: nobody gave it. */
    takenBack: z.literal(true).optional(),
    from: whoseItWas,
    /** What a partner had been asked for, which is nobody's task any more. */
    task: taskSchema.optional(),
    /** One of `notified`: who had promised it for another company, where somebody else owns it. */
    originator: notifiedSchema.optional(),
    notified: z.array(notifiedSchema),
    /** Those elsewhere who had it or were asked, where somebody else ended that: it is theirs no more. */
    asked: z.array(notifiedSchema).optional(),
  }),
  /** The partner it was handed to has it; `formerReference` where it had named another one before. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.request-acknowledged"),
    partnerReference: words,
    formerReference: words.optional(),
  }),
  /**
   * How a customer gets to know a partner that calls them: `asked` is what they are written, `unheard` that nobody
   * knows whether it arrived, `ended` that the partner was not asked after all; `no-overlap` and `overlap` that
   * its hours and theirs never meet any more, or do again.
   */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.introduction"),
    step: z.enum(["asked", "unheard", "ended", "no-overlap", "overlap"]),
    task: taskSchema,
    /** Why it ended; without words they said themselves that they do not want it. */
    reason: words.optional(),
    ours: oursSchema,
  }),
  /** It stays at what the clocks show, which is another moment than planned. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.clock-changed"),
    previousDueAt: instantSchema,
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.policy-applied"),
    previousVersion: plain(z.string()),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.kept"),
    outcome: z.enum(["reached", "done", "informed"]),
    channel: z.enum(["phone", "email", "sms", "in-person"]).optional(),
    inbound: z.boolean().optional(),
    note: words.optional(),
    evidence: words.optional(),
    /** Which company honours it, of what was to settle between them; the reference is the note. */
    settledBy: plain(z.string()).optional(),
    /** The customer has booked what it offered, in this case or another of theirs. */
    byBooking: z.literal(true).optional(),
    /** Those elsewhere who had it or were asked, and did not keep it themselves. */
    asked: z.array(notifiedSchema).optional(),
    ...withVisit,
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.moved"),
    previousDueAt: instantSchema,
    reason: words,
    ours: oursSchema,
    agreedWithCustomer: z.boolean(),
    /** Why a manager promised more than can be kept. */
    overrideReason: words.optional(),
    ...withVisit,
  }),
  /** Later, or sooner, than promised: the due time stays. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.expected"),
    expectedAt: instantSchema,
    previousExpectedAt: instantSchema.optional(),
    reason: words,
    ours: oursSchema,
  }),
  /** "That is fine": what was expected is what was promised from now on. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.time-accepted"),
    previousDueAt: instantSchema,
  }),
  /** Somebody asked the people of step `level` for help before its time; no step is taken by it. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.escalated"),
    level: z.int(),
    notified: z.array(notifiedSchema),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.withdrawn"),
    reason: words.optional(),
    ours: oursSchema,
    ...withVisit,
    /** The customer has had it done by others; with all that was planned, told in the mail of that. */
    solvedElsewhere: z.literal(true).optional(),
    withMatter: z.literal(true).optional(),
    /** Consent to be contacted for sales ended with it. */
    endedConsent: z.literal(true).optional(),
    /** It was offered to them, and they need not look at it any more. */
    asked: z.array(notifiedSchema).optional(),
  }),
  /** An entry made by mistake was taken back by whoever made it, before anybody was told of it. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.undone"),
    undone: z.enum(["keep", "withdraw", "attempt"]),
    /** The consent that had ended with it holds again. */
    restoredConsent: z.literal(true).optional(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.confirmed"),
    comment: words.optional(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.disputed"),
    disputed: z.enum(["keep", "withdraw", "move", "expect"]),
    comment: words.optional(),
    /** Those elsewhere who had it or were asked: whoever is next up has it now. */
    asked: z.array(notifiedSchema).optional(),
  }),
  /** Of what is to settle between companies: one of them says that it is not so, and the next person up has it. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.settlement-disputed"),
    company: plain(z.string()),
    reason: words,
  }),
] as const;
