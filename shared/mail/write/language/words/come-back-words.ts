import type { OfPromise } from "./facts.ts";

/** What a customer hears of when their car is to come back. */
export type ComeBackWords = {
  /** Before "after 500 to 1,000 miles". */
  readonly label: string;
  /** The link to book. */
  readonly book: string;
  /** When it is promised: that they may book at once. */
  readonly fromNowOn: string;
  /** When it is due. */
  readonly due: OfPromise & {
    /** While it can be booked by a link. */
    readonly pick: string;
    readonly otherwise: string;
    /** The dealer does not offer it any more. */
    readonly notOffered: string;
  };
};
