import * as z from "zod";
import { isTheirs } from "../case/access/host-view.ts";
import { carFor, fieldsFor, numbersFor } from "../case/access/partner-sees.ts";
import type { CallableNumber } from "../case/customer/callable-numbers.ts";
import { firstCommon, LATE_LOOK_MILLISECONDS } from "../case/customer/common-hours.ts";
import type { CaseAtDesk } from "../case/access/staff-case.ts";
import { commitmentAnswerSchema } from "../commitments/promise/commitment-answer.schema.ts";
import type { CommitmentAnswer } from "../commitments/promise/commitment-answer.schema.ts";
import { PARTNER_DEPARTMENT } from "../directory/document/partner-terms.ts";
import { openingOf } from "../directory/opening/opening.ts";
import { partyOf } from "../directory/partner/party-of.ts";
import type { Partner } from "../directory/document/partner.schema.ts";
import { instantTextSchema } from "../kernel/time.schema.ts";
import { instant, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { toOffsetText } from "../kernel/zone.ts";
import type { CaseStory } from "../story/case-story.ts";
import { vehicleSchema } from "../story/parts/case.schema.ts";
import { urgencySchema } from "../story/parts/urgency.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { caseView, caseViewSchema } from "./case-view.ts";
import type { View } from "./case-view.ts";

/** A case as a partner sees it that a task of it was handed to: what its document says, and nothing else. */
export const partnerViewSchema = z.object({
  view: z.literal("partner"),
  reference: z.string(),
  customer: z.object({
    name: z.string().optional(),
    email: z.string().optional(),
    /** Those that may be called now, for this task. */
    phones: z.array(z.object({ label: z.string().optional(), number: z.string() })),
  }),
  vehicle: vehicleSchema.optional(),
  urgency: urgencySchema.optional(),
  /** How to get to the car. */
  accessNote: z.string().optional(),
  /** Theirs alone. */
  commitments: z.array(commitmentAnswerSchema),
  /** Of theirs alone, since they were asked. */
  timeline: caseViewSchema.shape.timeline,
});
export type PartnerView = z.infer<typeof partnerViewSchema>;

type AtPartner = Pick<CaseAtDesk, "staff" | "at">;

export function partnerView(
  whole: CaseStory,
  reader: AtPartner & { readonly partner: Partner },
  view: Omit<View, "reader">,
  now: Instant,
): PartnerView {
  const story = partnerStory(whole, reader, now);
  const { customer, reference, vehicle, urgency, accessNote } = whole.case;
  const fields = fieldsFor(reader.partner, story.commitments);
  const { commitments, timeline } = caseView(story, { ...view, reader: "staff" }, now);
  const zone = view.dealer.timeZone;
  const phones = numbersFor(whole.case, { fields, tasks: story.commitments, zone, now });
  return partnerViewSchema.parse({
    view: "partner",
    reference,
    customer: {
      ...(fields.has("name") && { name: customer.name }),
      ...(fields.has("email") && { email: customer.email }),
      phones: [...phones],
    },
    vehicle: carFor(vehicle, fields),
    ...(story.commitments.some(({ status }) => status === "open") && { urgency }),
    ...(fields.has("access-note") && { accessNote }),
    commitments: commitments.map((answer) => ({
      ...toPartnerAnswer(answer),
      ...callIn(answer, story.commitments, { ...reader, phones, matter: whole.case, zone, now }),
    })),
    timeline,
  });
}

type Calling = {
  readonly partner: Partner;
  readonly phones: readonly CallableNumber[];
  readonly matter: Pick<Case, "contact">;
  readonly zone: string;
  readonly now: Instant;
};

/** First when it works and the customer may be called; the numbers are there while they may be. */
function callIn(
  { id, status, dueAt }: CommitmentAnswer,
  promises: readonly Commitment[],
  { partner, phones, matter: { contact = {} }, zone, now }: Calling,
): Pick<CommitmentAnswer, "call"> {
  const calls = promises.find((one) => one.id === id)?.task?.calls;
  const isCalled = calls !== undefined && calls.noOverlap !== true;
  if (status !== "open" || !isCalled) return {};
  const opening = openingOf(partyOf(partner), PARTNER_DEPARTMENT);
  const { windows = [] } = contact;
  const due = instantTextSchema.parse(dueAt);
  const until = instant(Math.max(due, plus(now, LATE_LOOK_MILLISECONDS)));
  const first = firstCommon({ opening, windows, zone, from: now, until });
  if (first === undefined) return {};
  return { call: { from: toOffsetText(zone, first.from), numbers: [...phones] } };
}

/**
 * What has happened to what is theirs since they were asked, and until it ended; how the customer may be called is no
 * part of it.
 */
export function partnerStory(story: CaseStory, reader: AtPartner, now: Instant): CaseStory {
  const theirs = story.commitments.filter((promise) => isTheirs(promise, reader, now));
  const times = new Map(theirs.map((promise) => [promise.id, timeOf(promise)] as const));
  return {
    ...story,
    case: withoutContact(story.case),
    appointments: [],
    commitments: theirs,
    cameBack: [],
    events: story.events.filter((event) => {
      const time = "commitment" in event ? times.get(event.commitment.id) : undefined;
      return time?.from !== undefined && event.at >= time.from && event.at <= time.to;
    }),
    mails: [],
  };
}

/** From when until when it is theirs. */
function timeOf({ task, status, keptAt, withdrawnAt }: Commitment) {
  const endedAt = status === "open" ? undefined : (keptAt ?? withdrawnAt);
  return { from: task?.requestedAt, to: endedAt ?? Number.POSITIVE_INFINITY };
}

/** What they are told of a promise that they work on, whatever they do to it; how to call is said apart. */
export function toPartnerAnswer({
  call: _when,
  callWindows: _windows,
  tells: _words,
  ...rest
}: CommitmentAnswer): CommitmentAnswer {
  return rest;
}

/** The same of one in a list that they no longer see: that there was one, and what became of it. */
export function toFormerAnswer(answer: CommitmentAnswer, { task }: Commitment): CommitmentAnswer {
  const { handoff: _words, ...rest } = toPartnerAnswer(answer);
  return { ...rest, what: task?.kind ?? answer.kind };
}

function withoutContact({
  contact: _contact,
  notes: _notes,
  pendingEmail: _pending,
  ...rest
}: Case): Case {
  return rest;
}
