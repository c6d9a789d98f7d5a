import type { PromiseFacts } from "./facts.ts";

type Said = {
  readonly subject: (company: string, facts: PromiseFacts) => string;
  readonly intro: (company: string, facts: PromiseFacts) => string;
};

/** What a company says of what others did in its place. */
export type SettlementWords = {
  readonly honoured: Said;
  readonly disputed: Said;
  readonly between: string;
};
