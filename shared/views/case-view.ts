import * as z from "zod";
import { toVisitAnswer, visitAnswerSchema } from "../booking/condition/condition-answer.ts";
import { gatesOf, gatesSchema } from "../booking/gates/next-gate.ts";
import { toWaitingAnswer, waitingAnswerSchema } from "../booking/waiting/waiting-answer.ts";
import { commitmentAnswerSchema } from "../commitments/promise/commitment-answer.schema.ts";
import {
  toCommitmentAnswer,
  toStaffCommitmentAnswer,
} from "../commitments/promise/commitment-answer.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Instant } from "../kernel/time.ts";
import { localDateSchema } from "../kernel/time.schema.ts";
import { inWords } from "../language/own-words/own-words.ts";
import { toOffsetText } from "../kernel/zone.ts";
import { dateText, plainMomentText } from "../kernel/date-text.ts";
import { mailStateSchema } from "../story/parts/mail.schema.ts";
import {
  contactSchema,
  customerSchema,
  salesConsentSchema,
  updatesSchema,
  vehicleSchema,
} from "../story/parts/case.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { CaseStory } from "../story/case-story.ts";
import { urgencySchema } from "../story/parts/urgency.schema.ts";
import { isClosedVisit } from "./closed-part.ts";
import { timelinePage } from "./timeline-page.ts";
import type { Reader, StoryWords, Telling } from "./timeline.ts";

const PARTLY =
  "All that are not over, and of the others the newest 100; older ones are in the part that tells of the time " +
  "in which they ended (`before`, from `timelineBefore`).";

const visitInCaseSchema = visitAnswerSchema.extend({ gates: gatesSchema.optional() });

/** A case as it is answered; the token is not among its fields, so it cannot leak. */
export const caseViewSchema = z.object({
  reference: z.string(),
  dealer: z.string(),
  department: z.string(),
  topic: z.string(),
  notes: z.string().optional(),
  urgency: urgencySchema.optional(),
  accessNote: z.string().optional(),
  /** The customer has had it done by others. */
  solvedElsewhere: z.object({ at: z.string() }).optional(),
  customer: customerSchema,
  vehicle: vehicleSchema.optional(),
  leaseMaturityDate: localDateSchema.optional(),
  contact: contactSchema.optional(),
  /** The address that shall be theirs once the mail to it was opened. */
  pendingEmail: z.object({ email: z.string(), until: z.string() }).optional(),
  updates: updatesSchema,
  salesContact: z.boolean(),
  /** While they agree: to which words, of which version, when and where. */
  salesConsent: z.object({ ...salesConsentSchema.shape, at: z.string() }).optional(),
  appointments: z.array(visitInCaseSchema).describe(PARTLY),
  commitments: z.array(commitmentAnswerSchema).describe(PARTLY),
  waiting: z.array(waitingAnswerSchema),
  /** The newest part of it, the oldest line first. */
  timeline: z.array(
    z.object({
      at: z.string(),
      type: z.string(),
      by: z.string().optional(),
      text: z.string(),
      /** Said so often, from `at` on and the last time at `until`. */
      times: z.int().optional(),
      until: z.string().optional(),
    }),
  ),
  /** Asked for as `before`, it leads to what is older; absent where nothing is. */
  timelineBefore: z.string().optional(),
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
type Words = Omit<StoryWords, "say" | "day"> & Partial<Pick<StoryWords, "say" | "day">>;

export type View = {
  readonly dealer: Dealer;
  readonly reader: Reader;
  readonly words: Words;
  readonly before?: string | undefined;
};

/**
 * What `reader` may see of a case; the customer sees mails to themselves and nothing internal. The story,
 * its mails and what is closed are the newest part, or what came before the event `before`.
 */
export function caseView(
  story: CaseStory,
  { dealer, reader, words, before }: View,
  now: Instant,
): CaseView {
  const zone = dealer.timeZone;
  const telling = tellingOf(story, { dealer, reader, words });
  const { mails, closed, ...told } = timelinePage(telling, zone, before);
  return caseViewSchema.parse({
    ...story.case,
    pendingEmail: pendingOf(story.case, zone, now),
    salesConsent: consentOf(story.case, zone),
    solvedElsewhere: story.case.solvedElsewhere && {
      at: toOffsetText(zone, story.case.solvedElsewhere.at),
    },
    appointments: story.appointments
      .filter((one) => !isClosedVisit(one) || closed.has(one.id))
      .toSorted((left, right) => left.start - right.start)
      .map((appointment) => ({
        ...toVisitAnswer(appointment, zone, reader),
        ...(reader === "staff" ? { gates: gatesOf({ story, appointment, dealer, now }) } : {}),
      })),
    commitments: story.commitments
      .filter(({ id, status }) => status === "open" || closed.has(id))
      .toSorted((left, right) => left.dueAt - right.dueAt)
      .map((one) => ({ ...one, what: inWords(one.what, one.ours, words.own) }))
      .map((commitment) =>
        reader === "staff"
          ? toStaffCommitmentAnswer(commitment, story.case, dealer, now)
          : toCommitmentAnswer(commitment, dealer, now, story.case.contact),
      ),
    waiting: (story.waiting ?? [])
      .filter(({ status }) => status !== "left")
      .map((one) => toWaitingAnswer(one, story, zone)),
    ...told,
    mails: mails
      .filter(({ recipient }) => reader === "staff" || recipient.kind === "customer")
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

/** One part of it is here in full, or all that there is. */
export function hasWholePart(story: CaseStory, view: View): boolean {
  if (story.from === undefined) return true;
  const { timelineBefore } = timelinePage(
    tellingOf(story, view),
    view.dealer.timeZone,
    view.before,
  );
  return timelineBefore !== undefined;
}

function tellingOf(story: CaseStory, { dealer, reader, words }: View): Telling {
  const language =
    (reader === "customer" ? story.case.customer.language : undefined) ??
    dealer.languages[0] ??
    "en";
  const said = {
    say: (at: Instant) => plainMomentText(at, dealer.timeZone, language),
    day: (at: Instant) => dateText(at, dealer.timeZone, language),
    ...words,
  };
  return { story, reader, words: said };
}

function consentOf({ salesContact, salesConsent }: Case, zone: string): CaseView["salesConsent"] {
  if (!salesContact || salesConsent === undefined) return undefined;
  return { ...salesConsent, at: toOffsetText(zone, salesConsent.at) };
}

function pendingOf({ pendingEmail }: Case, zone: string, now: Instant): CaseView["pendingEmail"] {
  if (pendingEmail === undefined || pendingEmail.until <= now) return undefined;
  return { email: pendingEmail.email, until: toOffsetText(zone, pendingEmail.until) };
}
