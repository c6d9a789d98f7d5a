import * as z from "zod";
import { isTheirs } from "../case/access/host-view.ts";
import { carFor, fieldsFor, numbersFor } from "../case/access/partner-sees.ts";
import type { CaseAtDesk } from "../case/access/staff-case.ts";
import { commitmentAnswerSchema } from "../commitments/promise/commitment-answer.schema.ts";
import type { CommitmentAnswer } from "../commitments/promise/commitment-answer.schema.ts";
import type { Partner } from "../directory/document/partner.schema.ts";
import type { Instant } from "../kernel/time.ts";
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
  /** How to get at the car. */
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
    urgency,
    ...(fields.has("access-note") && { accessNote }),
    commitments: commitments.map(withoutCalls),
    timeline,
  });
}

/** What has happened to what is theirs since they were asked; how the customer may be called is no part of it. */
export function partnerStory(story: CaseStory, reader: AtPartner, now: Instant): CaseStory {
  const theirs = story.commitments.filter((promise) => isTheirs(promise, reader, now));
  const since = new Map(theirs.map(({ id, task }) => [id, task?.requestedAt] as const));
  return {
    ...story,
    case: withoutContact(story.case),
    appointments: [],
    commitments: theirs,
    cameBack: [],
    events: story.events.filter((event) => {
      const asked = "commitment" in event ? since.get(event.commitment.id) : undefined;
      return asked !== undefined && event.at >= asked;
    }),
    mails: [],
  };
}

/** What they are told of a promise that they work on, whatever they do to it. */
export function toPartnerAnswer(answer: CommitmentAnswer): CommitmentAnswer {
  return withoutCalls(answer);
}

/** The same of one in a list that they no longer see: that there was one, and what became of it. */
export function toFormerAnswer(answer: CommitmentAnswer, { task }: Commitment): CommitmentAnswer {
  const { handoff: _words, ...rest } = withoutCalls(answer);
  return { ...rest, what: task?.kind ?? answer.kind };
}

function withoutCalls({
  call: _when,
  callWindows: _windows,
  tells: _words,
  ...rest
}: CommitmentAnswer): CommitmentAnswer {
  return rest;
}

function withoutContact({
  contact: _contact,
  notes: _notes,
  pendingEmail: _pending,
  ...rest
}: Case): Case {
  return rest;
}
