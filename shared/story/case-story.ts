import type { Appointment } from "./parts/appointment.schema.ts";
import type { Waiting } from "./parts/waiting.schema.ts";
import type { Commitment } from "./parts/commitment.schema.ts";
import type { Mail } from "./parts/mail.schema.ts";
import type { Case } from "./parts/case.schema.ts";
import type { CaseEvent } from "./parts/event.schema.ts";
import { inOrder } from "./in-order.ts";

/** Everything one case holds, the timeline in the order of time. */
export type CaseStory = {
  readonly case: Case;
  readonly appointments: readonly Appointment[];
  readonly commitments: readonly Commitment[];
  readonly waiting?: readonly Waiting[];
  readonly events: readonly CaseEvent[];
  readonly mails: readonly Mail[];
};

/** An item of a case; its kind is what the stream's filter reads too (`event`). */
export type StoredPart =
  | { readonly kind: "case"; readonly data: Case }
  | { readonly kind: "appointment"; readonly data: Appointment }
  | { readonly kind: "commitment"; readonly data: Commitment }
  | { readonly kind: "waiting"; readonly data: Waiting }
  | { readonly kind: "event"; readonly data: CaseEvent }
  | { readonly kind: "mail"; readonly data: Mail }
  | { readonly kind: "find" };

/** Undefined without the item of the case itself. */
export function toStory(parts: readonly StoredPart[]): CaseStory | undefined {
  const story: {
    case?: Case;
    appointments: Appointment[];
    commitments: Commitment[];
    waiting: Waiting[];
    events: CaseEvent[];
    mails: Mail[];
  } = { appointments: [], commitments: [], waiting: [], events: [], mails: [] };
  for (const item of parts) {
    switch (item.kind) {
      case "case":
        story.case = item.data;
        break;
      case "appointment":
        story.appointments.push(item.data);
        break;
      case "commitment":
        story.commitments.push(item.data);
        break;
      case "waiting":
        story.waiting.push(item.data);
        break;
      case "event":
        story.events.push(item.data);
        break;
      case "mail":
        story.mails.push(item.data);
        break;
      case "find":
        break;
    }
  }
  story.events.sort(inOrder);
  const matter = story.case;
  return matter === undefined ? undefined : { ...story, case: matter };
}
