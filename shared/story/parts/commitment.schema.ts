import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import {
  commitmentKindSchema,
  ladderStepSchema,
  slugSchema,
} from "../../directory/document/values.schema.ts";
import { honouredSchema } from "./shown.schema.ts";
import { oursSchema } from "./own-words.schema.ts";
import { wallStartSchema } from "./appointment.schema.ts";
import { notifiedSchema, ofHouse } from "./actor.schema.ts";
import { urgencySchema } from "./urgency.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

const commitmentStatusSchema = z.enum(["open", "kept", "withdrawn"]);
export type CommitmentStatus = z.infer<typeof commitmentStatusSchema>;

export const personSchema = z.object({ id: slugSchema, name: personal(z.string(), "staff.name") });
export type Person = z.infer<typeof personSchema>;

/** Who made an entry, or had it when it was due. */
const authorSchema = personSchema.extend(ofHouse);
export type Author = z.infer<typeof authorSchema>;

/** The ladder as it stood when the promise was made; a later policy does not change it. */
const pinnedPolicySchema = z.object({
  version: plain(z.string()),
  steps: z.array(ladderStepSchema),
});
export type PinnedPolicy = z.infer<typeof pinnedPolicySchema>;

/** What happens next if nobody acts: a step of the ladder, its daily repeat, or the digest at its end. */
const nextActionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("step"), level: z.int(), at: instantSchema }),
  z.object({ kind: z.literal("repeat"), level: z.int(), at: instantSchema }),
  z.object({ kind: z.literal("digest"), at: instantSchema }),
]);
export type NextAction = z.infer<typeof nextActionSchema>;

/**
 * What the staff last said of a promise to the customer, who may deny it for seven days: that it was
 * kept, that it is no longer wanted, that its new time was agreed, when else it is to be expected.
 */
const saidSchema = z.object({
  change: z.enum(["keep", "withdraw", "move", "expect"]),
  at: instantSchema,
  by: authorSchema.optional(),
});

/** A new time that was said to be agreed: what it replaced, and who entered it. */
const agreementSchema = z.object({
  formerDueAt: instantSchema,
  /** What the clocks show then, where that time was named by them. */
  formerWall: wallStartSchema.optional(),
  at: instantSchema,
  by: authorSchema.optional(),
  /** The customer pressed it themselves, on the time that `by` had named. */
  accepted: z.literal(true).optional(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** A partner of the brand, which has one department, and no list or report of its own dealer's kind. */
const ofPartner = { partner: z.literal(true).optional() };

/** Another dealer of the brand, or a partner, that took it over; its hours and people count from then on. */
const hostSchema = z.object({ dealer: slugSchema, department: slugSchema, ...ofPartner });

const handoffTargetSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("staff"), id: slugSchema, name: personal(z.string(), "staff.name") }),
  z.object({ kind: z.literal("department"), id: slugSchema, name: plain(z.string()) }),
  z.object({
    kind: z.literal("dealer"),
    id: slugSchema,
    name: plain(z.string()),
    department: slugSchema,
    ...ofPartner,
  }),
]);
export type HandoffTarget = z.infer<typeof handoffTargetSchema>;

/** Offered and not answered yet: the sender owns the promise until it is accepted. */
const handoffSchema = z.object({
  to: handoffTargetSchema,
  note: personal(z.string(), "case.words"),
  offeredAt: instantSchema,
  answerBy: instantSchema,
  /** Who was told of the offer, and so hears when it is none any more. */
  told: z.array(notifiedSchema).optional(),
});

/** Accepted: whose it was and where, so that it can be given back. */
const delegationSchema = z.object({
  owner: personSchema,
  department: slugSchema,
  host: hostSchema.optional(),
});

/** That the partner calls about it: what its customer is told of that. */
const callsSchema = z.object({
  /** The numbers that they see when it does. */
  from: z.array(plain(z.string())),
  purpose: plain(z.string()),
  /** For whom it works, as customers know it. */
  brand: plain(z.string()),
  /** Its hours and the times at which they may be called never meet before it is due: it does not. */
  noOverlap: z.literal(true).optional(),
  /** It does not because it sees their number no more. */
  unseen: z.literal(true).optional(),
});

/** What was asked of a partner, from the offer until it is given back or at its end. */
export const taskSchema = z.object({
  partner: slugSchema,
  /** As customers know it. */
  name: plain(z.string()),
  /** One of those that it takes. */
  kind: slugSchema,
  /** Whether it inspects the car; one of before is judged by how its kind is called. */
  inspects: z.boolean().optional(),
  requestedAt: instantSchema,
  /** The first by which it could be asked for then; nothing of it is promised for before. */
  earliest: instantSchema,
  /** One of its people took it over; before, it is nobody's but the dealer's. */
  acceptedAt: instantSchema.optional(),
  /** The partner has said that it has it, and under which number of its own. */
  acknowledgedAt: instantSchema.optional(),
  partnerReference: personal(z.string(), "case.words").optional(),
  /** It rings the customer, who was told so before it was told of them. */
  calls: callsSchema.optional(),
});
export type Task = z.infer<typeof taskSchema>;

/** A partner is asked once the customer knows of it: until then nobody of it hears or sees anything. */
const introducingSchema = z.object({
  task: taskSchema,
  /** For the partner, as whoever handed it over wrote it. */
  note: personal(z.string(), "case.words"),
  /** Of which revision; whatever is told later of another one means another one. */
  nth: z.int(),
  /** Nobody knows whether the mail reached them, so the dealer calls. */
  unheard: z.literal(true).optional(),
});
export type Introducing = z.infer<typeof introducingSchema>;

/** Why it will hardly be kept: a code with what it names. */
const riskSchema = z.discriminatedUnion("code", [
  /** Nobody stands in; until when, where that is known. */
  z.object({ code: z.literal("owner-away"), until: instantSchema.optional() }),
  /** So many of the owner's calls are due by then, and so many are made by then at their pace. */
  z.object({ code: z.literal("too-many-calls"), calls: z.int(), made: z.int() }),
  /** The owner is with a customer whose visit was to end then. */
  z.object({
    code: z.literal("visit-overruns"),
    service: plain(z.string()),
    plannedEnd: instantSchema,
  }),
]);
export type Risk = z.infer<typeof riskSchema>;

const atRiskSchema = z.object({
  since: instantSchema,
  because: riskSchema,
  /** Somebody of its department who was there then and could still keep it. */
  withRoom: personSchema.optional(),
});
export type AtRisk = z.infer<typeof atRiskSchema>;

/** How often somebody made an entry that the report counts. */
const entriesSchema = z.object({
  by: authorSchema,
  movedBeforeDue: z.int().optional(),
  movedAfterDue: z.int().optional(),
  disputed: z.int().optional(),
  /** How often it was theirs, and went to somebody else. */
  handedOver: z.int().optional(),
});
export type Entries = z.infer<typeof entriesSchema>;

export const attemptOutcomeSchema = z.enum([
  "no-answer",
  "voicemail",
  "busy",
  "wrong-number",
  "bad-time",
]);

/** That somebody tried to keep it: when, what came of it, and who of the staff. */
const trySchema = z.object({
  at: instantSchema,
  outcome: attemptOutcomeSchema,
  by: personal(z.string(), "staff.name").optional(),
});
export type Try = z.infer<typeof trySchema>;

/** What a mail would have said, and of which event; it is said on the phone instead. */
const toldSchema = z.object({
  mail: plain(z.string()),
  event: plain(z.string()),
  /** When it happened. */
  at: instantSchema.optional(),
});
export type Told = z.infer<typeof toldSchema>;

/** After how far a car is to come back. */
export const distanceSchema = z.object({
  from: z.int().optional(),
  to: z.int(),
  unit: z.enum(["mi", "km"]),
});
export type Distance = z.infer<typeof distanceSchema>;

/** The customer is told when to come back, and books by a link in the mail that says so. */
const comeBackSchema = z.object({
  /** After which visit, and for which service. */
  visit: plain(z.string()),
  service: slugSchema,
  distance: distanceSchema.optional(),
  months: z.int().optional(),
});
export type ComeBack = z.infer<typeof comeBackSchema>;

/** What the report counts and the present state no longer shows; `reckon` alone writes it. */
const tallySchema = z.object({
  movedBeforeDue: z.int().optional(),
  movedAfterDue: z.int().optional(),
  disputed: z.int().optional(),
  handedOver: z.int().optional(),
  /** The four above by who made the entry; what is missing here is from before and the owner's. */
  entries: z.array(entriesSchema).optional(),
  /** The due time it is judged by, where `dueAt` is another. */
  countsAt: instantSchema.optional(),
  /** It is late for good: whose it was, and where, when it became so. */
  late: z.object({ by: authorSchema, department: slugSchema, dealer: slugSchema }).optional(),
  /** Who made the entry that closed it; the owner where it was the customer or the system. */
  closed: z.object({ by: authorSchema, kind: z.enum(["customer", "staff", "system"]) }).optional(),
  /** Its ladder was at its end before a new time began another. */
  exhausted: z.boolean().optional(),
  /** When somebody of the staff first spoke to the customer. */
  firstContactAt: instantSchema.optional(),
  /** That stands on a word which the customer may still deny. */
  contactSaid: z.boolean().optional(),
  /** A step came late because of us: what followed is not the owner's alone. */
  heldUp: z.boolean().optional(),
});
export type Tally = z.infer<typeof tallySchema>;

/** What was ordered, and for which job of a visit; that job waits while the promise is open. */
const partSchema = z.object({
  job: plain(z.string()),
  orderReference: personal(z.string(), "case.words"),
});

/** A promise made to a customer: who does what by when. As stored. */
export const commitmentSchema = z.object({
  id: plain(z.string()),
  reference: plain(z.string()),
  dealer: slugSchema,
  kind: commitmentKindSchema,
  what: personal(z.string(), "case.words"),
  ours: oursSchema,
  department: slugSchema,
  /** Does it. */
  owner: personSchema,
  /** Answered for it when it was made; who does now is asked of the dealer's document. */
  accountable: personSchema,
  status: commitmentStatusSchema,
  /** +1 with each change; every write names the one it was decided on. */
  revision: z.int(),
  promisedAt: instantSchema,
  /** The last time that the customer agreed to: the one that counts. */
  dueAt: instantSchema,
  /** When we know better by now; it moves nothing until the customer says that it is fine. */
  expectedAt: instantSchema.optional(),
  /** What the clocks show then, where it was named by them. */
  expectedWall: wallStartSchema.optional(),
  /** Agreed moves, newest last; denying the last one brings the time before it back. */
  agreements: z.array(agreementSchema).optional(),
  /** How often a new time was said to be agreed, denied ones too: who claims it often needs a manager. */
  timesAgreed: z.int().optional(),
  originalDueAt: instantSchema,
  /** The clock hour in which a call takes one of the places of its department; absent where none is counted. */
  callHour: instantSchema.optional(),
  /** The words the due time came from, for example `PT60M` or `tomorrow-morning`. */
  duePhrase: plain(z.string()),
  /** What the clocks show then, where it was named by them; `dueAt` follows it when it is read. */
  dueWall: wallStartSchema.optional(),
  policy: pinnedPolicySchema,
  /** The last step that fired, counted from 0; null before. */
  level: z.int().nullable(),
  /** Up to which step somebody has asked its people by hand since the last one fired. */
  asked: z.object({ level: z.int(), at: instantSchema }).optional(),
  /** Counts the timers this commitment has had; only the timer of the present one may act. */
  generation: z.int(),
  /** Absent when closed. */
  nextAction: nextActionSchema.optional(),
  /** When its timer looks whether it will be kept; absent when there is nothing more to look for. */
  lookAt: instantSchema.optional(),
  /** A look found that it will hardly be kept; told once, and over with what was found. */
  atRisk: atRiskSchema.optional(),
  attempts: z.int(),
  /** The last few of them, newest last. */
  tries: z.array(trySchema).optional(),
  tally: tallySchema.optional(),
  appointment: plain(z.string()).optional(),
  /** It confirms that appointment by phone, because nothing in writing reaches the customer. */
  confirms: z.literal(true).optional(),
  /** It tells a customer whom no mail reaches that the car of that appointment is ready. */
  ready: z.literal(true).optional(),
  /** It tells a customer whom no mail reaches what was to be written to them. */
  tells: z.array(toldSchema).optional(),
  /** While a visit keeps the car: that its customer hears how it goes, and last by when it is ready. */
  word: z.enum(["next", "ready-by"]).optional(),
  /** It says that a part will be there. */
  part: partSchema.optional(),
  /** A customer was not content with that appointment; whoever leads the department answers. */
  complaint: z.literal(true).optional(),
  comeBack: comeBackSchema.optional(),
  /** It judges what the customer has sent of the car they looked at themselves. */
  judges: z.literal(true).optional(),
  /** The car cannot be moved, or not safely: it comes before all else. */
  urgency: urgencySchema.optional(),
  /** To settle with whoever served the customer of another promise before it was found. */
  honoured: honouredSchema.optional(),
  handoff: handoffSchema.optional(),
  delegation: delegationSchema.optional(),
  /** Who of its own dealer or brand handed it to another company; from the offer until it is returned. */
  originator: personSchema.optional(),
  host: hostSchema.optional(),
  task: taskSchema.optional(),
  introducing: introducingSchema.optional(),
  /** A date from outside that nobody can move, such as the end of a lease: no step comes after it. */
  notAfter: instantSchema.optional(),
  acknowledgedAt: instantSchema.optional(),
  /** Set aside until then; it holds for that revision alone, so whatever happens brings it back. */
  snoozed: z
    .object({
      until: instantSchema,
      at: instantSchema,
      revision: z.int(),
      by: personSchema.optional(),
    })
    .optional(),
  keptAt: instantSchema.optional(),
  said: saidSchema.optional(),
  confirmedAt: instantSchema.optional(),
  /** The customer asked for all that we hold of them, or for its end. */
  personalData: z.enum(["export", "erase"]).optional(),
  /** In the words of one of the staff, however long ago; absent where the customer or the system made it. */
  madeByStaff: z.literal(true).optional(),
  /** Taken at the customer's word: "I was promised …", and by whom. */
  claimed: z.object({ madeBy: personal(z.string(), "case.words").optional() }).optional(),
  disputedAt: instantSchema.optional(),
  withdrawnAt: instantSchema.optional(),
  /** The customer has had it done by others. */
  solvedElsewhere: z.literal(true).optional(),
  exhaustedAt: instantSchema.optional(),
  /** When the customer last heard from us that it is late. */
  customerToldAt: instantSchema.optional(),
});
export type Commitment = z.infer<typeof commitmentSchema>;
