import type { Detail } from "./details.ts";
import type { Params } from "./fill.ts";
import type { Rule } from "./rules.ts";

/**
 * Every expected failure that can reach a client: its code, HTTP status and title. The code ends the
 * problem's `type`; a use case's failure that is not listed here does not compile.
 */
export const PROBLEMS = {
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "doubtful-address": { status: 422, title: "The e-mail address looks mistyped" },
  "invalid-request": { status: 422, title: "Some fields are not right" },
  unauthorised: { status: 401, title: "Sign in first" },
  "link-narrowed": { status: 403, title: "This link is for reading now" },
  "foreign-form": { status: 403, title: "This form came from another site" },
  "role-not-allowed": { status: 403, title: "Your role does not allow this" },
  "purpose-not-allowed": { status: 403, title: "The customer has not agreed to hear from sales" },
  "manager-needed": { status: 403, title: "A manager must agree on this time" },
  "route-not-found": { status: 404, title: "There is nothing at this address" },
  "dealer-not-found": { status: 404, title: "There is no such dealer" },
  "brand-not-found": { status: 404, title: "There is no such brand" },
  "partner-not-found": { status: 404, title: "There is no such partner" },
  "service-not-found": { status: 404, title: "This dealer has no such service" },
  "case-not-found": { status: 404, title: "There is no such case" },
  "appointment-not-found": { status: 404, title: "There is no such appointment" },
  "block-not-found": { status: 404, title: "There is no such block" },
  "feed-not-found": { status: 404, title: "There is no such calendar link" },
  "person-not-found": { status: 404, title: "There is no such person" },
  "commitment-not-found": { status: 404, title: "There is no such promise" },
  "file-not-found": { status: 404, title: "There is no such file" },
  "people-request-not-found": { status: 404, title: "There is no such request" },
  "campaign-not-found": { status: 404, title: "There is no such campaign" },
  "import-not-found": { status: 404, title: "There is no such import, or its file is gone" },
  erased: { status: 410, title: "This case was erased" },
  "several-people": { status: 409, title: "Several people have this number" },
  "slot-taken": { status: 409, title: "This time is not free any more" },
  "transport-taken": { status: 409, title: "Nothing of this is left on one of the days" },
  "time-in-use": { status: 409, title: "Something is booked in this time" },
  "already-blocked": { status: 409, title: "This time is blocked already" },
  "already-booked": { status: 409, title: "This customer has an appointment at that time" },
  "address-not-proven": { status: 409, title: "Open the link in our mail first" },
  "wrong-state": { status: 409, title: "This is not possible in the present state" },
  "promise-open": { status: 409, title: "A promise of this visit is still open" },
  "car-does-not-stay": { status: 409, title: "The car does not stay for this appointment" },
  "arrival-not-noted": { status: 409, title: "What the car was like on arrival was not noted" },
  "hand-back-noted": { status: 409, title: "What the car was like at hand-back is noted already" },
  "hand-back-not-noted": {
    status: 409,
    title: "What the car is like at hand-back is not noted yet",
  },
  "too-late-to-complain": { status: 409, title: "This can be said here for seven days only" },
  "confirmation-not-delivered": {
    status: 409,
    title: "We cannot prove that the customer was told",
  },
  "feedback-not-open": { status: 409, title: "Nobody has asked how it was, or it was said" },
  "remedy-not-available": { status: 409, title: "This recall cannot be remedied yet" },
  "event-for-others": { status: 409, title: "This event is for others" },
  "waits-already": { status: 409, title: "This customer waits for that already" },
  "no-offer": { status: 409, title: "No earlier time is held for this customer" },
  "channel-not-allowed": {
    status: 409,
    title: "The customer does not want to be reached this way",
  },
  "too-late-to-dispute": { status: 409, title: "This can be disputed for seven days only" },
  "outside-call-window": { status: 409, title: "The customer does not want to be called now" },
  "department-mismatch": { status: 409, title: "These people do not belong to the matter" },
  "earlier-than-lead-time": { status: 422, title: "The partner cannot do it so soon" },
  "due-cannot-be-met": { status: 422, title: "Nobody could keep this promise in time" },
  "empty-promise": { status: 422, title: "This mail would promise nothing that anybody keeps" },
  "cannot-be-kept": { status: 422, title: "So many calls cannot be made by then" },
  "summary-needed": { status: 422, title: "Say what was done: the customer will read it" },
  "not-told": { status: 422, title: "The customer has to be told first" },
  "promise-in-past": { status: 422, title: "The due time has passed already" },
  "never-open": { status: 422, title: "The department does not open within a year" },
  "too-late-to-change": { status: 409, title: "It is too late to change this online" },
  "part-not-found": { status: 404, title: "There is no such part to look at" },
  "slot-not-offered": { status: 422, title: "This time is not offered" },
  "weekday-mismatch": { status: 422, title: "The weekday and the date do not belong together" },
  "idempotency-key-reused": { status: 422, title: "This key was used for another request" },
  "document-refused": { status: 422, title: "The document is not consistent" },
  "precondition-failed": { status: 412, title: "Somebody changed this in the meantime" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "file-too-large": { status: 413, title: "The file is larger than 200 kB" },
  "import-refused": { status: 422, title: "This file cannot be taken over" },
  "file-refused": { status: 422, title: "This file is not kept" },
  "too-many-files": { status: 409, title: "This case has as many files as it may have" },
  "picture-refused": { status: 422, title: "This picture cannot be shown" },
  "unsupported-media-type": { status: 415, title: "Send application/json" },
  "proof-required": { status: 428, title: "Solve the challenge and send it again" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  "try-again": { status: 503, title: "Busy; nothing was changed, try again" },
  "perhaps-done": { status: 503, title: "Busy; nobody knows yet whether this was done" },
  internal: { status: 500, title: "Something went wrong on our side" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One field that is not right: where (RFC 6901), which rule it breaks, and what the rule's words name. */
export type FieldError = {
  readonly pointer: string;
  readonly rule: Rule;
  readonly params?: Params;
};

/**
 * What a use case answers when it says no. `detail` where the code alone does not say it all, with what
 * its words name; `members` become members of the problem document.
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly detail?: Detail;
  readonly params?: Params;
  readonly errors?: readonly FieldError[];
  readonly members?: Readonly<Record<string, unknown>>;
  /** When it may be tried again, where that is known. */
  readonly retryAfterSeconds?: number;
};
