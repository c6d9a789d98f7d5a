import * as z from "zod";
import { isTheirs } from "../case/access/host-view.ts";
import type { CaseAtDesk } from "../case/access/staff-case.ts";
import { callableNumbers } from "../case/customer/callable-numbers.ts";
import { commitmentAnswerSchema } from "../commitments/promise/commitment-answer.schema.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseNow, CaseStory } from "../story/case-story.ts";
import type { Case } from "../story/parts/case.schema.ts";
import { vehicleSchema } from "../story/parts/case.schema.ts";
import { urgencySchema } from "../story/parts/urgency.schema.ts";
import { caseView, caseViewSchema } from "./case-view.ts";
import type { View } from "./case-view.ts";

/** A case as another dealer sees it that a promise of it was handed to: enough to keep that promise. */
export const hostViewSchema = z.object({
  view: z.literal("host"),
  reference: z.string(),
  topic: z.string(),
  customer: z.object({
    name: z.string(),
    /** Those that the customer lets themselves be called on. */
    phones: z.array(z.object({ label: z.string().optional(), number: z.string() })),
  }),
  vehicle: vehicleSchema.optional(),
  urgency: urgencySchema.optional(),
  /** How to get to the car. */
  accessNote: z.string().optional(),
  /** Theirs alone. */
  commitments: z.array(commitmentAnswerSchema),
  /** Of theirs alone. */
  timeline: caseViewSchema.shape.timeline,
});
export type HostView = z.infer<typeof hostViewSchema>;

type AtHost = Pick<CaseAtDesk, "staff" | "at">;

/** As much of the case as a host may know; what is not in it can be shown by no page. */
export function hostNow(story: CaseNow, host: AtHost, now: Instant): CaseNow {
  const commitments = story.commitments.filter((promise) => isTheirs(promise, host, now));
  const isOver = commitments.every(({ status }) => status !== "open");
  return {
    case: isOver ? withoutCalls(hostCase(story.case)) : hostCase(story.case),
    appointments: [],
    commitments,
    cameBack: [],
  };
}

/** The same with what has happened to what is theirs. */
export function hostStory(story: CaseStory, host: AtHost, now: Instant): CaseStory {
  const known = hostNow(story, host, now);
  const ids = new Set(known.commitments.map(({ id }) => id));
  return {
    ...known,
    from: story.from,
    until: story.until,
    events: story.events.filter((event) => "commitment" in event && ids.has(event.commitment.id)),
    mails: [],
  };
}

/** How they may be called, and nothing by which they could be written to or recognised elsewhere. */
function hostCase(matter: Case): Case {
  const { notes: _notes, pendingEmail: _pending, customer, contact = {}, ...rest } = matter;
  const { email: _email, ...person } = customer;
  const { windows, channels, phones, never } = contact;
  const calls = { windows, channels, phones, never };
  return { ...rest, customer: person, contact: calls };
}

/** Nobody calls about what has ended. */
function withoutCalls({ contact: _contact, customer, ...rest }: Case): Case {
  const { phone: _phone, ...person } = customer;
  return { ...rest, customer: person };
}

export function hostView(
  whole: CaseStory,
  host: AtHost,
  view: Omit<View, "reader">,
  now: Instant,
): HostView {
  const story = hostStory(whole, host, now);
  const { customer, contact, reference, topic, vehicle, urgency, accessNote } = story.case;
  const { commitments, timeline } = caseView(story, { ...view, reader: "staff" }, now);
  const phones = callableNumbers(customer, contact) ?? [];
  const who = { name: customer.name, phones: [...phones] };
  const car = { vehicle, urgency, accessNote };
  return { view: "host", reference, topic, customer: who, ...car, commitments, timeline };
}
