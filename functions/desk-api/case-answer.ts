import { caseView } from "../../shared/views/case-view.ts";
import { partnerView } from "../../shared/views/partner-view.ts";
import { hostView } from "../../shared/views/host-view.ts";
import type { CaseView } from "../../shared/views/case-view.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { detailsEtag } from "../../shared/case/customer/change-details.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { House } from "../../shared/case/customer/read-at-desk.ts";
import { story as words } from "../pages/text/en/timeline.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import { partOf } from "../wiring/timeline-before.ts";
import { withWords, wordsForCalls } from "./words-for-calls.ts";

/** What it takes to tell a part of a case. */
export type Told = { readonly cases: Pick<CaseStore, "back" | "since"> };

/** The case as the desk sees it, with the version of who the customer is. */
export async function seen(
  deps: Told,
  { story, dealer }: CaseAtDesk,
  matter: Case,
  now: Instant,
  before?: string,
) {
  const view = viewAt(dealer.document, before);
  const after = await partOf(deps, { ...story, case: matter }, view);
  const toSay = await wordsForCalls(deps.cases, after.commitments, after, dealer.document, now);
  return {
    value: atDesk(after, dealer.document, toSay, now, before),
    headers: { etag: detailsEtag(matter) },
  };
}

/** As the dealer or the partner sees it that a promise of it was handed to. */
export async function atHost(
  deps: Told,
  caller: CaseAtDesk,
  now: Instant,
  before: string | undefined,
) {
  const dealer = caller.dealer.document;
  const part = await partOf(deps, caller.story, viewAt(dealer, before));
  const { partner } = caller;
  if (partner !== undefined) {
    return { value: partnerView(part, { ...caller, partner }, { dealer, words, before }, now) };
  }
  const view = hostView(part, caller, { dealer, words, before }, now);
  const ids = new Set(view.commitments.map(({ id }) => id));
  const theirs = part.commitments.filter(({ id }) => ids.has(id));
  const toSay = await wordsForCalls(deps.cases, theirs, part, dealer, now);
  return {
    value: { ...view, commitments: view.commitments.map((one) => withWords(one, toSay)) },
  };
}

type WordsForCalls = Awaited<ReturnType<typeof wordsForCalls>>;

export function atDesk(
  story: CaseStory,
  dealer: Dealer,
  toSay: WordsForCalls,
  now: Instant,
  before?: string,
): CaseView {
  const view = caseView(story, viewAt(dealer, before), now);
  return { ...view, commitments: view.commitments.map((one) => withWords(one, toSay)) };
}

export function viewAt(dealer: Dealer, before?: string) {
  return { dealer, reader: "staff", words, before } as const;
}

/** Whose rules and addresses a customer is read by. */
export function houseOf({ dealer, brand }: Pick<CaseAtDesk, "dealer" | "brand">): House {
  return { dealer: dealer.document, brand: brand?.document };
}

/** Where the case is from now on. */
export function locationOf(reference: string) {
  return { location: `/v1/admin/cases/${reference}` };
}
