import * as z from "zod";
import { appointmentAnswerSchema } from "../booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../booking/appointment/appointment-answer.ts";
import { toWaitingAnswer, waitingAnswerSchema } from "../booking/waiting/waiting-answer.ts";
import { commitmentAnswerSchema } from "../commitments/promise/commitment-answer.schema.ts";
import {
  toCommitmentAnswer,
  toStaffCommitmentAnswer,
} from "../commitments/promise/commitment-answer.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import type { Instant } from "../kernel/time.ts";
import { inWords } from "../language/own-words/own-words.ts";
import { toOffsetText } from "../kernel/zone.ts";
import { momentText } from "../kernel/date-text.ts";
import { mailStateSchema } from "../story/parts/mail.schema.ts";
import {
  contactSchema,
  customerSchema,
  updatesSchema,
  vehicleSchema,
} from "../story/parts/case.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { CaseStory } from "../story/case-story.ts";
import { timelineOf } from "./timeline.ts";
import type { Reader, StoryWords } from "./timeline.ts";

/** A case as it is answered; the token is not among its fields, so it cannot leak. */
export const caseViewSchema = z.object({
  reference: z.string(),
  dealer: z.string(),
  department: z.string(),
  topic: z.string(),
  notes: z.string().optional(),
  customer: customerSchema,
  vehicle: vehicleSchema.optional(),
  contact: contactSchema.optional(),
  /** The address that shall be theirs once the mail to it was opened. */
  pendingEmail: z.object({ email: z.string(), until: z.string() }).optional(),
  updates: updatesSchema,
  salesContact: z.boolean(),
  appointments: z.array(appointmentAnswerSchema),
  commitments: z.array(commitmentAnswerSchema),
  waiting: z.array(waitingAnswerSchema),
  timeline: z.array(
    z.object({ at: z.string(), type: z.string(), by: z.string().optional(), text: z.string() }),
  ),
  mails: z.array(
    z.object({
      id: z.string(),
      to: z.string(),
      subject: z.string(),
      state: mailStateSchema,
      /** Of one that came back: for good, or because it could not be taken just then. */
      bounce: z.enum(["permanent", "transient"]).optional(),
      at: z.string(),
    }),
  ),
});
export type CaseView = z.infer<typeof caseViewSchema>;

/** Instants as the customer's or the dealer's language writes them, unless `say` knows better. */
type Words = Omit<StoryWords, "say"> & Partial<Pick<StoryWords, "say">>;

/** What `reader` may see of a case; the customer sees mails to themselves and nothing internal. */
export function caseView(
  story: CaseStory,
  { dealer, reader, words }: { dealer: Dealer; reader: Reader; words: Words },
  now: Instant,
): CaseView {
  const zone = dealer.timeZone;
  const language =
    (reader === "customer" ? story.case.customer.language : undefined) ??
    dealer.languages[0] ??
    "en";
  const mails = story.mails.filter(
    ({ recipient }) => reader === "staff" || recipient.kind === "customer",
  );
  return caseViewSchema.parse({
    ...story.case,
    pendingEmail: pendingOf(story.case, zone, now),
    appointments: story.appointments
      .toSorted((left, right) => left.start - right.start)
      .map((appointment) => toAppointmentAnswer(appointment, zone)),
    commitments: story.commitments
      .toSorted((left, right) => left.dueAt - right.dueAt)
      .map((one) => ({ ...one, what: inWords(one.what, one.ours, words.own) }))
      .map((commitment) =>
        reader === "staff"
          ? toStaffCommitmentAnswer(commitment, story.case, dealer, now)
          : toCommitmentAnswer(commitment, dealer, now, story.case.contact),
      ),
    waiting: (story.waiting ?? [])
      .filter(({ status }) => status !== "left")
      .map((one) => toWaitingAnswer(one, zone)),
    timeline: timelineOf(story, dealer, reader, {
      say: (at) => momentText(at, zone, language),
      ...words,
    }),
    mails: mails
      .toSorted((left, right) => left.at - right.at)
      .map(({ id, recipient, subject, state, bounce, at }) => ({
        id,
        to: recipient.email,
        subject,
        state,
        ...(state === "bounced" ? { bounce } : {}),
        at: toOffsetText(zone, at),
      })),
  });
}

function pendingOf({ pendingEmail }: Case, zone: string, now: Instant): CaseView["pendingEmail"] {
  if (pendingEmail === undefined || pendingEmail.until <= now) return undefined;
  return { email: pendingEmail.email, until: toOffsetText(zone, pendingEmail.until) };
}
