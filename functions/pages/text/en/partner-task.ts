import type { TaskState } from "../../../../shared/commitments/promise/task-state.ts";

/** What a partner was asked for, on the customer's page and at the desk. */
export const partnerTask = {
  group: "Another dealer or a partner",
  option: (name: string, kind: string, moment: string) =>
    `${name}: ${kind}, by ${moment} at the earliest`,
  tooEarly: (moment: string) => `This partner cannot do it by then: ${moment} is the earliest`,
  ask: "Ask a partner",
  nobody: "Nobody: we do it ourselves",
  usualKind: "A call, or what the partner is asked for",
  byLeadTime: "When the partner can do it at the earliest",
  gone: "This partner does not do that any more. Choose again.",
  partner: "With",
  state: "State",
  number: "Their reference",
  takeBack: "Take it back",
  states: {
    requested: "Requested, not active yet",
    active: "Active",
    done: "Done",
    cancelled: "Cancelled",
  } satisfies Record<TaskState, string>,
};
export type PartnerTaskText = typeof partnerTask;
