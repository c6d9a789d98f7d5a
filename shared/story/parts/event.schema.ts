import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import {
  appointmentSchema,
  appointmentStatusSchema,
  overnightSchema,
  troubleSchema,
} from "./appointment.schema.ts";
import { heldOfferSchema, waitingSchema } from "./waiting.schema.ts";
import { notifiedSchema } from "./actor.schema.ts";
import { spokeWithSchema } from "./spoke-with.schema.ts";
import { shownSchema } from "./shown.schema.ts";
import { conditionMomentSchema } from "./condition.schema.ts";
import { eventBase } from "./event-base.schema.ts";
import { promiseEventSchemas } from "./promise-events.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

const words = personal(z.string(), "case.words");
const address = personal(z.string(), "customer.email");

const ofAppointment = { ...eventBase, appointment: appointmentSchema };
/** Whoever of the staff changed it said it to the customer, who was on the line. */
const onTheLine = { toldOnThePhone: z.literal(true).optional() };
/** They have it already, from the system it was taken over from: nobody is told of it. */
const knownAlready = { quiet: z.literal(true).optional() };
/** Why staff went outside the rules, when they had to. */
const outside = { override: z.object({ reason: words }).optional() };
/** A campaign wrote to them: its words as they were then, what they book by its link, and what it promised them. */
const announcedSchema = z.object({
  campaign: plain(z.string()),
  subject: plain(z.string()),
  body: plain(z.string()),
  service: plain(z.string()).optional(),
  promise: plain(z.string()).optional(),
  /** That they agreed allowed it; else that they are customers. */
  basis: z.literal("consent").optional(),
});
/** `waiting` is the state after the change. */
const ofWaiting = { ...eventBase, waiting: waitingSchema };
const ofFile = { ...eventBase, file: plain(z.string()), what: words };
const mailFact = { ...eventBase, mail: plain(z.string()) };

/** An immutable fact on a case's timeline; written with the state it tells of, and the outbox record. */
export const eventSchema = z.discriminatedUnion("type", [
  z.object({ ...eventBase, type: z.literal("case.opened"), outreach: announcedSchema.optional() }),
  /** Taken over from another system: by which import, and from which line of its file. */
  z.object({
    ...eventBase,
    type: z.literal("case.imported"),
    import: plain(z.string()),
    line: z.int(),
  }),
  z.object({ ...eventBase, type: z.literal("case.link-requested") }),
  /** A remark; `mentioned` are colleagues it is for. */
  z.object({
    ...eventBase,
    type: z.literal("case.noted"),
    text: words,
    mentioned: z.array(notifiedSchema).optional(),
    /** Of a talk with somebody who may speak for the customer, and what proved that it was them. */
    spokeWith: spokeWithSchema.optional(),
    /** The customer has had it done by others: all that was planned has ended. */
    solvedElsewhere: z.literal(true).optional(),
  }),
  /** A photo or a paper was put on it, or taken away. */
  z.object({ ...ofFile, type: z.literal("case.file-added") }),
  z.object({ ...ofFile, type: z.literal("case.file-removed") }),
  /** Nothing is owed; why stands in a note beside it. */
  z.object({ ...eventBase, type: z.literal("case.closed") }),
  /** Held for the same person's as another case, which it does not name; or no longer. */
  z.object({ ...eventBase, type: z.literal("case.joined") }),
  z.object({ ...eventBase, type: z.literal("case.parted") }),
  z.object({ ...eventBase, type: z.literal("case.contact-changed") }),
  /** The customer lets sales contact them, or no more. */
  z.object({ ...eventBase, type: z.literal("case.sales-contact"), given: z.boolean() }),
  /** Somebody of sales asked for what is not theirs to know or to do; once a person and day. */
  z.object({ ...eventBase, type: z.literal("case.purpose-refused") }),
  /** Somebody of a partner looked at it, for a task of theirs; once a person and day. */
  z.object({ ...eventBase, type: z.literal("case.partner-looked"), partner: plain(z.string()) }),
  z.object({ ...eventBase, type: z.literal("case.link-rotated") }),
  /**
   * Staff read out a code that opens the case once; somebody came in with it. With `verify` the customer has
   * replaced or taken back the code that shows what is promised, and with `shown` somebody was shown it.
   */
  z.object({
    ...eventBase,
    type: z.literal("case.code-made"),
    verify: z.enum(["renewed", "revoked"]).optional(),
  }),
  z.object({ ...eventBase, type: z.literal("case.code-used"), shown: shownSchema.optional() }),
  /** The customer named another address; it is theirs once the mail to it was opened. */
  z.object({ ...eventBase, type: z.literal("case.address-asked"), email: address }),
  /** Who they are was put right; the address that was theirs hears that it is no more. */
  z.object({
    ...eventBase,
    type: z.literal("case.customer-changed"),
    changed: z.array(z.enum(["name", "email", "phone", "language", "vehicle"])),
    formerEmail: address.optional(),
  }),
  z.object({
    ...ofAppointment,
    ...outside,
    ...onTheLine,
    ...knownAlready,
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
    reason: words.optional(),
    /**
     * `burst`: with others that strangers booked in bulk, and nobody is told; `lapsed`: its customer's address
     * was not proven in time.
     */
    because: z.enum(["burst", "lapsed"]).optional(),
  }),
  /** With `lapsesAt`: that it lapses then unless their address is proven. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.reminded"),
    /** Of an event: its agenda is another than they were told. */
    changed: z.literal(true).optional(),
    lapsesAt: instantSchema.optional(),
  }),
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.status-changed"),
    previous: appointmentStatusSchema,
  }),
  /** More is to be done in it: the jobs that came. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.jobs-added"),
    added: z.array(plain(z.string())),
  }),
  /** What the car was like at that moment stands in it; what was noted before of the same moment is replaced. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.condition-noted"),
    moment: conditionMomentSchema,
    replaces: z.literal(true).optional(),
  }),
  /** Its customer gets on otherwise while the car is there, or sees to it themselves. */
  z.object({ ...ofAppointment, type: z.literal("appointment.transport-changed") }),
  /** The car is to stay the night; it counts once the customer has agreed. */
  z.object({ ...ofAppointment, type: z.literal("appointment.overnight-proposed") }),
  /** What stands in it is agreed: by its customer, or by one of the staff who has it on paper. */
  z.object({ ...ofAppointment, type: z.literal("appointment.overnight-agreed") }),
  /** The car does not stay the night, as was proposed. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.overnight-declined"),
    overnight: overnightSchema,
  }),
  /** Its customer says that something is wrong with the car; `again` while an earlier complaint is open. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.complained"),
    text: words,
    again: z.literal(true).optional(),
  }),
  /** What was held until its customer's address is proven is theirs. */
  z.object({ ...ofAppointment, type: z.literal("appointment.proven") }),
  /** The dealer's document no longer has what it was agreed with. */
  z.object({ ...ofAppointment, type: z.literal("appointment.in-trouble"), trouble: troubleSchema }),
  /** Staff say that it takes place, whatever stands against it or is not proven. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.confirmed-as-is"),
    trouble: troubleSchema.optional(),
    /** Until when it was held, as its customer was told; they hear that it is theirs. */
    heldUntil: instantSchema.optional(),
    reason: words,
  }),
  /** Somebody else comes to it, or the customer after all; `previous` was to come before. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.visitor-changed"),
    previous: personal(z.string(), "visitor.name").optional(),
  }),
  /** It stays at what the clocks show, which is another moment than planned; `agreedFor` is what was told. */
  z.object({
    ...ofAppointment,
    type: z.literal("appointment.clock-changed"),
    agreedFor: plain(z.string()),
    wasAt: instantSchema,
  }),
  /** Work was seen that is left to do; or, where the visit says nothing of it, no more. */
  z.object({ ...ofAppointment, type: z.literal("appointment.follow-up-noted") }),
  /** The customer says when they come for the car, or no more. */
  z.object({ ...ofAppointment, type: z.literal("appointment.hand-back-named") }),
  /** Ten minutes after that time it is still here. */
  z.object({ ...ofAppointment, type: z.literal("appointment.hand-back-waits") }),
  /** The customer may say how the visit was; asked once. */
  z.object({ ...ofAppointment, type: z.literal("feedback.requested") }),
  /** How the visit `visit` was, from 1 to 5. */
  z.object({
    ...eventBase,
    type: z.literal("feedback.given"),
    visit: plain(z.string()),
    rating: z.int(),
    comment: personal(z.string(), "feedback.words").optional(),
  }),
  /** All that is held of its customer was put together, or is to be taken out of it. */
  z.object({ ...eventBase, type: z.literal("people.exported"), request: plain(z.string()) }),
  z.object({ ...eventBase, type: z.literal("people.erased"), request: plain(z.string()) }),
  z.object({ ...ofWaiting, type: z.literal("waiting.joined") }),
  /** From now on times are held for whoever waits without an appointment. */
  z.object({ ...ofWaiting, type: z.literal("waiting.proven") }),
  /**
   * `booked`: they have an appointment now; `over`: nothing became free in time; `not-offered`: the dealer does
   * not offer it any more. Without it somebody said so.
   */
  z.object({
    ...ofWaiting,
    type: z.literal("waiting.left"),
    because: z.enum(["booked", "over", "not-offered"]).optional(),
    /** Of who took them off the list. */
    reason: words.optional(),
  }),
  z.object({ ...ofWaiting, type: z.literal("waiting.offered") }),
  /** `offer` was not taken, by refusal or by silence, and is free again. */
  z.object({
    ...ofWaiting,
    type: z.literal("waiting.offer-ended"),
    offer: heldOfferSchema,
    refused: z.boolean(),
  }),
  ...promiseEventSchemas,
  z.object({ ...mailFact, type: z.literal("mail.delivered") }),
  z.object({ ...mailFact, type: z.literal("mail.bounced"), permanent: z.boolean() }),
  z.object({
    ...mailFact,
    type: z.literal("mail.suppressed"),
    /** Else its address gets none, or none of its class. */
    because: z.enum(["campaign-stopped"]).optional(),
  }),
  z.object({ ...mailFact, type: z.literal("mail.complained") }),
  /** The address of one of ours reaches nobody from now on; told once, to `notified`. */
  z.object({
    ...mailFact,
    type: z.literal("address.failed"),
    person: z.object({ id: plain(z.string()), name: personal(z.string(), "staff.name") }),
    state: z.enum(["bounced", "complained"]),
    notified: z.array(notifiedSchema),
  }),
  /** It counts as working again; one mail to it, `notified`, has to arrive. */
  z.object({
    ...eventBase,
    type: z.literal("address.lifted"),
    person: z.object({ id: plain(z.string()), name: personal(z.string(), "staff.name") }),
    notified: z.array(notifiedSchema),
  }),
  /** The reader wants no more mail of that kind. */
  z.object({ ...mailFact, type: z.literal("mail.declined") }),
]);
export type CaseEvent = z.infer<typeof eventSchema>;
export type EventType = CaseEvent["type"];
export type EventOf<Type extends EventType> = Extract<CaseEvent, { type: Type }>;
