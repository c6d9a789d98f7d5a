import type { Instant } from "../../kernel/time.ts";

/** One case of a request, and the brand that it was asked of. */
export type OfRequest = {
  readonly reference: string;
  readonly brand: string;
  readonly request: string;
};

/** What follows from it in that case; each may be done again. */
export type FollowPeople = {
  readonly erase: (of: OfRequest, now: Instant) => Promise<void>;
  readonly giveOut: (of: OfRequest, now: Instant) => Promise<void>;
};
