import type { PromiseFacts } from "./facts.ts";

/** Why a campaign has paused by itself. */
export type WhyCampaignPaused =
  | "cannot-be-kept"
  | "nobody-keeps-it"
  | "service-is-gone"
  | "dealer-is-draft";

/** What a campaign's mail says beside its own words, and what whoever runs one hears. */
export type OutreachWords = {
  /** The link to book. */
  readonly book: string;
  /** Where its text names the promise: who does what by when. */
  readonly promise: (facts: Pick<PromiseFacts, "what" | "owner" | "due">) => string;
  /** Before the subject of a test. */
  readonly test: string;
  /** Under a test: that its links lead nowhere. */
  readonly testNote: string;
  readonly held: {
    readonly subject: (facts: { readonly name: string }) => string;
    readonly intro: (facts: { readonly name: string }) => string;
    readonly announcement: (count: number) => string;
    readonly complaint: (count: number) => string;
    readonly tooSoon: (count: number) => string;
    readonly after: string;
  };
  readonly paused: {
    readonly subject: (facts: { readonly name: string }) => string;
    readonly intro: (facts: { readonly name: string; readonly because: string }) => string;
    readonly why: Readonly<Record<WhyCampaignPaused, string>>;
    readonly toDo: { readonly calls: string; readonly other: string };
  };
  /** Under its mail, where each of them agreed to it: in place of that they are customers. */
  readonly whyAgreed: (dealer: string) => string;
  /** The link to the desk. */
  readonly see: string;
};
