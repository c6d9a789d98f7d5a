import type { TemplateId } from "../../../shared/mail/write/templates/templates.ts";
import { HOUR, plus } from "../../../shared/kernel/time.ts";
import type { CaseEvent } from "../../../shared/story/parts/event.schema.ts";
import { base, commitment, notified, promise } from "./sample-case.ts";

const task = {
  partner: "inspecta",
  name: "Inspecta",
  kind: "inspection",
  requestedAt: commitment.promisedAt,
  earliest: commitment.dueAt,
};

/** What a partner was asked for, and what is given back. */
export const TASK_EVENTS: Readonly<
  Record<Extract<TemplateId, `task-${string}` | "handoff-returned">, CaseEvent>
> = {
  "task-active": {
    ...base,
    type: "commitment.request-acknowledged",
    partnerReference: "IN-2047",
    commitment: {
      ...commitment,
      task: {
        ...task,
        acceptedAt: plus(commitment.promisedAt, HOUR),
        acknowledgedAt: plus(commitment.promisedAt, HOUR),
        partnerReference: "IN-2047",
      },
    },
  },
  "handoff-returned": {
    ...promise,
    type: "commitment.handoff-returned",
    from: "Service",
    expired: false,
    reason: "This car was never here",
    notified,
  },
  "task-ended": {
    ...promise,
    type: "commitment.handoff-returned",
    from: "Inspecta",
    expired: false,
    takenBack: true,
    reason: "We inspect it ourselves",
    task,
    notified,
    asked: notified,
  },
  "task-returned": {
    ...base,
    type: "commitment.handoff-returned",
    commitment,
    from: "Inspecta",
    expired: true,
    task,
    notified,
  },
};
