import type { Appointment } from "./parts/appointment.schema.ts";
import type { Waiting } from "./parts/waiting.schema.ts";
import type { Commitment } from "./parts/commitment.schema.ts";
import type { Mail } from "./parts/mail.schema.ts";
import type { Opened } from "./parts/opened.schema.ts";
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
  /** Who of the staff has looked at it. */
  readonly opened?: readonly Opened[];
};

/** An item of a case; its kind is what the stream's filter reads too (`event`). */
export type StoredPart =
  | { readonly kind: "case"; readonly data: Case }
  | { readonly kind: "appointment"; readonly data: Appointment }
  | { readonly kind: "commitment"; readonly data: Commitment }
  | { readonly kind: "waiting"; readonly data: Waiting }
  | { readonly kind: "event"; readonly data: CaseEvent }
  | { readonly kind: "mail"; readonly data: Mail }
  | { readonly kind: "opened"; readonly data: Opened }
  | { readonly kind: "find" };

/** Undefined without the item of the case itself. */
export function toStory(parts: readonly StoredPart[]): CaseStory | undefined {
  const lists: Lists = {
    appointments: [],
    commitments: [],
    waiting: [],
    events: [],
    mails: [],
    opened: [],
  };
  let matter: Case | undefined;
  for (const item of parts) {
    if (item.kind === "case") matter = item.data;
    else if (item.kind !== "find") add(lists, item);
  }
  lists.events.sort(inOrder);
  return matter === undefined ? undefined : { ...lists, case: matter };
}

type Lists = {
  readonly appointments: Appointment[];
  readonly commitments: Commitment[];
  readonly waiting: Waiting[];
  readonly events: CaseEvent[];
  readonly mails: Mail[];
  readonly opened: Opened[];
};

function add(lists: Lists, item: Exclude<StoredPart, { readonly kind: "case" | "find" }>): void {
  switch (item.kind) {
    case "appointment":
      lists.appointments.push(item.data);
      break;
    case "commitment":
      lists.commitments.push(item.data);
      break;
    case "waiting":
      lists.waiting.push(item.data);
      break;
    case "event":
      lists.events.push(item.data);
      break;
    case "mail":
      lists.mails.push(item.data);
      break;
    case "opened":
      lists.opened.push(item.data);
      break;
  }
}
