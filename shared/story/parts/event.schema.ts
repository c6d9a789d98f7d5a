import * as z from "zod";
import { appointmentSchema, appointmentStatusSchema, troubleSchema } from "./appointment.schema.ts";
import { heldOfferSchema, waitingSchema } from "./waiting.schema.ts";
import { commitmentSchema } from "./commitment.schema.ts";
import { oursSchema } from "./own-words.schema.ts";
import { languageSchema, slugSchema } from "../../directory/values.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

/** Who did it. Staff by id and name; the customer and the system need no name. */
export const actorSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("customer") }),
  z.object({ kind: z.literal("staff"), id: slugSchema, name: z.string() }),
  z.object({ kind: z.literal("system") }),
]);
export type Actor = z.infer<typeof actorSchema>;

/** Somebody a step of the ladder spoke to, found when it fired. */
export const notifiedSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: languageSchema.optional(),
});
export type Notified = z.infer<typeof notifiedSchema>;

export const attemptSchema = z.object({
  channel: z.enum(["phone", "email", "sms"]),
  phone: z.string().optional(),
  /** The customer rang us, so their call windows do not bind. */
  inbound: z.boolean().optional(),
  outcome: z.enum(["no-answer", "voicemail", "busy", "wrong-number", "bad-time"]),
  note: z.string().optional(),
});
export type Attempt = z.infer<typeof attemptSchema>;

const base = {
  id: z.string(),
  reference: z.string(),
  dealer: slugSchema,
  at: instantSchema,
  by: actorSchema,
};
const ofAppointment = { ...base, appointment: appointmentSchema };
/** Whoever of the staff changed it said it to the customer, who was on the line. */
const onTheLine = { toldOnThePhone: z.literal(true).optional() };
/** `commitment` is the state after the change, so a reader needs nothing that may have moved on. */
const ofCommitment = { ...base, commitment: commitmentSchema };
/** Why staff went outside the rules, when they had to. */
const outside = { override: z.object({ reason: z.string() }).optional() };
/** `waiting` is the state after the change. */
const ofWaiting = { ...base, waiting: waitingSchema };
/** A part of the change of the visit it belongs to, and told in the mail of that. */
const withVisit = { withVisit: z.literal(true).optional() };
const mailFact = { ...base, mail: z.string() };

/** An immutable fact on a case's timeline; written with the state it tells of, and the outbox record. */
export const eventSchema = z.discriminatedUnion("type", [
  z.object({ ...base, type: z.literal("case.opened") }),
  z.object({ ...base, type: z.literal("case.link-requested") }),
  z.object({ ...base, type: z.literal("case.noted"), text: z.string() }),
  z.object({ ...base, type: z.literal("case.contact-changed") }),
  z.object({ ...base, type: z.literal("case.link-rotated") }),
  /** The customer named another address; it is theirs once the mail to it was opened. */
  z.object({ ...base, type: z.literal("case.address-asked"), email: z.string() }),
  /** Who they are was put right; the address that was theirs hears that it is no more. */
  z.object({
    ...base,
    type: z.literal("case.customer-changed"),
    changed: z.array(z.enum(["name", "email", "phone", "language", "vehicle"])),
    formerEmail: z.string().optional(),
  }),
  z.object({
    ...ofAppointment,
    ...outside,
    ...onTheLine,
    type: z.literal("appointment.booked"),
  }),
  z.object({
    ...ofAppointment,
    ...outside,
    ...onTheLine,
    type: z.literal("appointment.rescheduled"),
    previous: z.object({ start: instantSchema, end: instantSchema }),
  }),
  z.object({
    ...ofAppointment,
    ...onTheLine,
    type: z.literal("appointment.cancelled"),
    reason: z.string().optional(),
  }),
  z.object({ ...ofAppointment, type: z.literal("appointment.reminded") }),
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.status-changed"),
    previous: appointmentStatusSchema,
  }),
  /** The dealer's document no longer has what it was agreed with. */
  z.object({ ...ofAppointment, type: z.literal("appointment.in-trouble"), trouble: troubleSchema }),
  /** Staff say that it takes place all the same. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.confirmed-as-is"),
    trouble: troubleSchema,
    reason: z.string(),
  }),
  /** The customer may say how the visit was; asked once. */
  z.object({ ...ofAppointment, type: z.literal("feedback.requested") }),
  /** How the visit `visit` was, from 1 to 5. */
  z.object({
    ...base,
    type: z.literal("feedback.given"),
    visit: z.string(),
    rating: z.int(),
    comment: z.string().optional(),
  }),
  z.object({ ...ofWaiting, type: z.literal("waiting.joined") }),
  z.object({ ...ofWaiting, type: z.literal("waiting.left") }),
  z.object({ ...ofWaiting, type: z.literal("waiting.offered") }),
  /** `offer` was not taken, by refusal or by silence, and is free again. */
  z.object({
    ...ofWaiting,
    type: z.literal("waiting.offer-ended"),
    offer: heldOfferSchema,
    refused: z.boolean(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.made"),
    /** Why a manager gave it to people who do not belong to the matter. */
    overrideReason: z.string().optional(),
  }),
  z.object({ ...ofCommitment, type: z.literal("commitment.attempted"), attempt: attemptSchema }),
  z.object({ ...ofCommitment, type: z.literal("commitment.acknowledged") }),
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
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.handed-off"),
    note: z.string(),
    to: z.string(),
    notified: z.array(notifiedSchema),
    /** Why a manager offered it to people who do not belong to the matter. */
    overrideReason: z.string().optional(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.handoff-accepted"),
    previousOwner: z.string(),
    /** Somebody who leads gave it to them; quietly, when the customer hears of it with another one. */
    given: z.enum(["openly", "quietly"]).optional(),
    notified: z.array(notifiedSchema),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.handoff-returned"),
    /** `expired`: nobody answered in time. */
    reason: z.string().optional(),
    ours: oursSchema,
    expired: z.boolean(),
    from: z.string(),
    notified: z.array(notifiedSchema),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.policy-applied"),
    previousVersion: z.string(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.kept"),
    outcome: z.enum(["reached", "done", "informed"]),
    channel: z.enum(["phone", "email", "sms", "in-person"]).optional(),
    inbound: z.boolean().optional(),
    note: z.string().optional(),
    evidence: z.string().optional(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.moved"),
    previousDueAt: instantSchema,
    reason: z.string(),
    ours: oursSchema,
    agreedWithCustomer: z.boolean(),
    ...withVisit,
  }),
  /** Later, or sooner, than promised: the due time stays. */
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.expected"),
    expectedAt: instantSchema,
    previousExpectedAt: instantSchema.optional(),
    reason: z.string(),
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
    reason: z.string().optional(),
    ours: oursSchema,
    ...withVisit,
    /** Consent to be contacted for sales ended with it. */
    endedConsent: z.literal(true).optional(),
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
    comment: z.string().optional(),
  }),
  z.object({
    ...ofCommitment,
    type: z.literal("commitment.disputed"),
    disputed: z.enum(["keep", "withdraw", "move", "expect"]),
    comment: z.string().optional(),
  }),
  z.object({ ...mailFact, type: z.literal("mail.delivered") }),
  z.object({ ...mailFact, type: z.literal("mail.bounced"), permanent: z.boolean() }),
  z.object({ ...mailFact, type: z.literal("mail.suppressed") }),
  z.object({ ...mailFact, type: z.literal("mail.complained") }),
  /** The address of one of ours reaches nobody from now on; told once, to `notified`. */
  z.object({
    ...mailFact,
    type: z.literal("address.failed"),
    person: z.object({ id: z.string(), name: z.string() }),
    state: z.enum(["bounced", "complained"]),
    notified: z.array(notifiedSchema),
  }),
  /** It counts as working again; one mail to it, `notified`, has to arrive. */
  z.object({
    ...base,
    type: z.literal("address.lifted"),
    person: z.object({ id: z.string(), name: z.string() }),
    notified: z.array(notifiedSchema),
  }),
  /** The reader wants no more mail of that kind. */
  z.object({ ...mailFact, type: z.literal("mail.declined") }),
]);
export type CaseEvent = z.infer<typeof eventSchema>;
export type EventType = CaseEvent["type"];
export type EventOf<Type extends EventType> = Extract<CaseEvent, { type: Type }>;
