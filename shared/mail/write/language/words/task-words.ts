import type { PromiseFacts } from "./facts.ts";

/** What a mail about what a partner was asked for may name besides. */
export type TaskFacts = PromiseFacts & {
  readonly partner: string;
  /** The partner's own number of it. */
  readonly partnerReference: string;
};

type OfTask = {
  readonly subject: (facts: TaskFacts) => string;
  readonly intro: (facts: TaskFacts) => string;
};

/** What the customer hears of what a partner was asked for. */
export type TaskWords = {
  /** Asked, and not confirmed: nothing is active before. */
  readonly requested: OfTask;
  /** The partner has it, under a number of its own. */
  readonly active: OfTask & {
    /** In place of the introduction, where it had named another number before. */
    readonly renumbered: (facts: TaskFacts) => string;
  };
  /** The partner does not do it: who has it now. */
  readonly returned: OfTask;
  /** It was due, and the partner had not confirmed it. */
  readonly late: OfTask;
  readonly stillLate: OfTask;
  /** What is asked of the customer. */
  readonly nothingToDo: string;
  readonly labels: { readonly partner: string; readonly state: string; readonly number: string };
  readonly states: Readonly<Record<"requested" | "active", string>>;
};
