import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import {
  addressSchema,
  placeKindSchema,
  serviceKindSchema,
  slugSchema,
  transportKindSchema,
} from "../../directory/document/values.schema.ts";
import { instantSchema, localDateSchema } from "../../kernel/time.schema.ts";
import { TROUBLE_REASONS } from "../../language/troubles.ts";
import { phoneSchema } from "./case.schema.ts";
import { conditionSchema } from "./condition.schema.ts";

export const appointmentStatusSchema = z.enum([
  "confirmed",
  "unconfirmed",
  "arrived",
  "in-progress",
  "ready",
  "completed",
  /** It ended before the work did: what it is for waits for something that is ordered. */
  "part-needed",
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);
export type AppointmentStatus = z.infer<typeof appointmentStatusSchema>;

export const locationSchema = z.object({
  kind: placeKindSchema,
  address: personal(addressSchema, "customer.address").optional(),
});
export type Location = z.infer<typeof locationSchema>;

/** A resource an appointment holds, and the real time it is busy (with buffers and travel). */
export const heldResourceSchema = z.object({
  id: slugSchema,
  type: slugSchema,
  name: personal(z.string(), "visit.resource"),
});
export type HeldResource = z.infer<typeof heldResourceSchema>;

/**
 * What happens next if nobody acts: a reminder, the look whether the customer came, or after the visit
 * the question how it was and the call about work that was left to do. Of a car that is ready, the look whether
 * whoever comes for it waits.
 */
const appointmentActionSchema = z.object({
  kind: z.enum(["reminder", "attendance", "feedback", "follow-up", "hand-back"]),
  at: instantSchema,
});
export type AppointmentAction = z.infer<typeof appointmentActionSchema>;

/** Why an appointment cannot take place as it is agreed, and what of the dealer's document is to blame. */
export const troubleSchema = z.object({
  reason: z.enum(TROUBLE_REASONS),
  name: personal(z.string(), "visit.resource"),
});
export type Trouble = z.infer<typeof troubleSchema>;

/** What was agreed: the clocks of a place will show it, whatever is decided about them until then. */
export const wallStartSchema = z.object({
  /** `2027-10-31T09:00` */
  localStart: plain(z.string()),
  timeZone: plain(z.string()),
  /** Of an hour that a clock change repeats, the second pass. */
  secondPass: z.literal(true).optional(),
  /** When that was by the rules by which it was last told to the customer. */
  at: instantSchema,
});
export type AgreedWall = z.infer<typeof wallStartSchema>;

/** Who comes, where it is not the customer; the customer stays who booked, is told, and answers. */
export const visitorSchema = z.object({
  name: personal(z.string(), "visitor.name"),
  phone: personal(phoneSchema, "visitor.phone").optional(),
});
export type Visitor = z.infer<typeof visitorSchema>;

/** What somebody brings a car for. */
export const jobReasonSchema = z.enum([
  "recall",
  "maintenance",
  "repair",
  "diagnosis",
  "inspection",
  "other",
]);
export type JobReason = z.infer<typeof jobReasonSchema>;

/** One thing that is to be done in a visit; the same id in each visit for it. */
export const jobSchema = z.object({
  id: plain(z.string()),
  concern: personal(z.string(), "customer.words"),
  reason: jobReasonSchema,
  /** Of the workshop; absent where it takes what its service usually takes. */
  labourHours: z.number().optional(),
  /** Of a recall: which, and whether it can be remedied. */
  recallCampaign: z
    .object({
      id: plain(z.string()),
      remedyAvailable: z.boolean(),
      /** A look-up by the VIN knows of it; without that nobody has checked that it concerns this very car. */
      checked: z.literal(true).optional(),
    })
    .optional(),
});
export type Job = z.infer<typeof jobSchema>;

/** What somebody wants of a visit, and nothing besides. */
export const intentSchema = z.enum(["recall-only"]);
export type Intent = z.infer<typeof intentSchema>;

/** With which others it was booked: those of one network within an hour, or of that hour. */
const tentativeSchema = z.object({
  burst: plain(z.string()),
  /** When it lapses unless its customer's address is proven by then; absent where it does not. */
  lapsesAt: instantSchema.optional(),
  /** The customer was told again that it will. */
  warned: z.literal(true).optional(),
  /** Of an event that is for others: nobody takes it up, whoever reads the mail, and it lapses. */
  unmeant: z.literal(true).optional(),
});
export type Tentative = z.infer<typeof tentativeSchema>;

/** Work that was seen in a visit and is left to do. */
export const followUpSchema = z.object({
  what: personal(z.string(), "case.words"),
  notedAt: instantSchema,
  by: z.object({ id: slugSchema, name: personal(z.string(), "staff.name") }),
  /** Once the visit is over: when a call is promised unless it is booked by then. */
  callAt: instantSchema.optional(),
  /** What became of it then. */
  settled: z.enum(["promised", "booked", "closed"]).optional(),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** When the customer comes for a car that is ready, as they say. */
const handBackSchema = z.object({
  at: instantSchema,
  saidAt: instantSchema,
  /** It was not handed back by then, and who leads was told. */
  toldAt: instantSchema.optional(),
});
export type HandBack = z.infer<typeof handBackSchema>;

/** How the customer gets on while the car is there. */
export const transportSchema = z.object({
  kind: transportKindSchema,
  /** The day for which it was given, where that is a later one than the visit's. */
  day: localDateSchema.optional(),
});

/** That the car stays the night, as it was said to the customer last; nothing of it counts before they have agreed. */
export const overnightSchema = z.object({
  /** Counts what was proposed for this visit: who agrees says to which. */
  version: z.int(),
  transport: transportKindSchema,
  readyBy: instantSchema,
  proposedAt: instantSchema,
  by: z.object({ id: slugSchema, name: personal(z.string(), "staff.name") }),
  agreedAt: instantSchema.optional(),
  /** Of whoever reads no mail: one of the staff has it on paper. */
  onPaper: z.literal(true).optional(),
});
export type Overnight = z.infer<typeof overnightSchema>;

/** Which rule says that the customer is not asked how the visit was. */
export const unaskedSchema = z.enum(["wants-none", "no-address", "asked-lately", "long-ago"]);
export type Unasked = z.infer<typeof unaskedSchema>;

/** A confirmed time with resources, as stored. */
export const appointmentSchema = z.object({
  id: plain(z.string()),
  reference: plain(z.string()),
  dealer: slugSchema,
  service: slugSchema,
  /** What else is done in the same visit. */
  also: z.array(slugSchema).optional(),
  /** Of all of it, in the dealer's words. */
  serviceName: plain(z.string()),
  kind: serviceKindSchema,
  department: slugSchema,
  status: appointmentStatusSchema,
  /** +1 with each change; every write names the one it was decided on. */
  revision: z.int(),
  /** What was agreed; absent of one that an older version booked. The instants follow it when it is read. */
  wall: wallStartSchema.optional(),
  /** How often it went with clocks that changed otherwise than planned. */
  clockChanges: z.int().optional(),
  start: instantSchema,
  end: instantSchema,
  /** What the calendar holds: the time above with buffers and travel. */
  busyFrom: instantSchema,
  busyUntil: instantSchema,
  /** When the customer was there, as it was logged. */
  begunAt: instantSchema.optional(),
  /** When it was last logged as over, also where that was taken back; absent of one that an older version completed. */
  completedAt: instantSchema.optional(),
  /** What the car was like when it came and before it was handed back; absent until somebody noted it. */
  condition: conditionSchema.optional(),
  location: locationSchema,
  options: z.record(z.string(), plain(z.string())).optional(),
  /** What it is for; absent where nobody said more than its service does. */
  jobs: z.array(jobSchema).optional(),
  /** How its customer gets on; absent where they did not ask for anything. */
  transport: transportSchema.optional(),
  overnight: overnightSchema.optional(),
  /** How often it was proposed that the car stays the night. */
  overnights: z.int().optional(),
  /** Of an event: a mark of the agenda that its visitor was told. */
  agendaTold: plain(z.string()).optional(),
  /** Nothing else is to be offered to whoever said so. */
  intent: intentSchema.optional(),
  /** It is for a recall, and a look-up by the VIN knew of none. */
  recallKnown: z.literal(false).optional(),
  /** Absent where the customer comes. */
  visitor: visitorSchema.optional(),
  /** How often somebody else was to come, or nobody else any more, since it was booked. */
  visitorChanges: z.int().optional(),
  /** Of `resources`, whom the customer asked for: another time is one of theirs. */
  host: slugSchema.optional(),
  resources: z.array(heldResourceSchema),
  /** What it took from the pools of its days; absent when the service draws on none. */
  charges: z
    .array(z.object({ pool: plain(z.string()), date: localDateSchema, amount: z.number() }))
    .optional(),
  /** iCalendar SEQUENCE (RFC 5546): +1 with each change the customer must hear of. */
  sequence: z.int(),
  bookedAt: instantSchema,
  /** When `sequence`, `clockChanges` or `visitorChanges` rose last; absent while it is as it was booked. */
  changedAt: instantSchema.optional(),
  /** Counts the timers this appointment has had; only the timer of the present one may act. */
  generation: z.int(),
  /** Absent once it is begun or cancelled, and when nothing follows its end. */
  nextAction: appointmentActionSchema.optional(),
  /** Of a completed visit: the customer was asked how it was, and has said so. */
  feedback: z.enum(["asked", "given"]).optional(),
  /** Of a completed visit: they were not asked, and why. */
  unasked: unaskedSchema.optional(),
  /** When they are asked how it was, where something else of the visit comes before. */
  askAt: instantSchema.optional(),
  followUp: followUpSchema.optional(),
  handBack: handBackSchema.optional(),
  /** The case whose link in a campaign's mail it was booked by. */
  cameBy: plain(z.string()).optional(),
  /** Booked by the link of a promise in another case, which is kept by it. */
  answers: z.object({ reference: plain(z.string()), commitment: plain(z.string()) }).optional(),
  /** Booked by somebody whose address was not proven, where such visits are held to a share of a day. */
  tentative: tentativeSchema.optional(),
  /** What stands against it, as its department was told. */
  troubleTold: troubleSchema.optional(),
  /** What stands against it, and staff said that it takes place all the same. */
  confirmedDespite: troubleSchema.optional(),
});
export type Appointment = z.infer<typeof appointmentSchema>;
