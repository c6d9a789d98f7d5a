import type { PromiseFacts } from "./facts.ts";

/** Why what a partner had, or was asked for, is nothing of theirs any more. */
export type WhyTaskEnded =
  /** By whoever had handed it over, or leads there. */
  | "takenBack"
  /** Somebody else has logged it as done. */
  | "done"
  /** The customer no longer wants it: their dealer says so, or they do. */
  | "withdrawn"
  | "withdrawnByThem"
  /** The customer has had it done by others. */
  | "solved"
  /** The car is inspected at the dealer's, or its customer has looked at it themselves. */
  | "booked"
  | "inspectedByThem"
  /** The customer does not want this partner. */
  | "unwanted"
  /** They have not been told of this partner after all. */
  | "notIntroduced"
  /** The customer denies what was said of it, and somebody of their dealer has it now. */
  | "denied"
  /** It ended with something else. */
  | "along";

/** To people of a partner, who know their customer by a reference alone. */
export type TaskEndedWords = {
  readonly subject: (facts: PromiseFacts) => string;
  readonly why: Readonly<Record<WhyTaskEnded, (facts: PromiseFacts) => string>>;
  /** What that means for them. */
  readonly nothingLeft: string;
  readonly openTasks: string;
};
