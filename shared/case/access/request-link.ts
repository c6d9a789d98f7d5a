import { toEvent } from "../../story/fact.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { readReference } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Clock } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { isNarrowed } from "./narrowed.ts";
import { renewLink } from "./renew-link.ts";
import { isTheirNumber } from "../customer/their-number.ts";

export type RequestLinkDependencies = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "case" | "now" | "record" | "rotate" | "countLink">;
  readonly recentDealers: RecentDealers;
  readonly clock: Clock;
  readonly random: Random;
};

/** What somebody says to be on the case: an address or a number, as they type it. */
export type Contacted =
  | { readonly email: string; readonly phone?: undefined }
  | { readonly phone: string; readonly email?: undefined };

/**
 * Mails the case link again, to the customer's own address, when the address or number is theirs. The
 * caller hears the same either way, so neither references nor contacts can be guessed here; nor when it has
 * been mailed too often lately. Whoever has a number alone is mailed nothing.
 */
export async function requestLink(
  deps: RequestLinkDependencies,
  reference: string,
  contact: Contacted,
): Promise<void> {
  const { commit, cases, clock, random } = deps;
  const known = readReference(reference);
  // Whoever only guesses costs one small read, however long the case.
  const matter = known === undefined ? undefined : await cases.case(known);
  if (matter === undefined || matter.erased !== undefined) return;
  if (matter.customer.email === undefined || !(await isTheirs(deps, matter, contact))) return;
  const now = clock.now();
  const story = await cases.now(matter.reference);
  // What it opens would be for reading; it goes to their own address, so a new one may as well go there.
  if (story !== undefined && isNarrowed(story, now) && (await renewLink(deps, matter, now)).ok)
    return;
  const by = { kind: "customer" } as const;
  const event = toEvent({ type: "case.link-requested" }, matter, { by, at: now, random });
  await commit([cases.record(event), cases.countLink(matter.reference, now)]);
}

async function isTheirs(
  { recentDealers }: Pick<RequestLinkDependencies, "recentDealers">,
  matter: Case,
  { email, phone }: Contacted,
): Promise<boolean> {
  if (phone === undefined) return matter.customer.email?.toLowerCase() === email.toLowerCase();
  const dealer = await recentDealers(matter.dealer);
  return dealer !== undefined && isTheirNumber(matter, phone, dealer.address.addressCountry);
}
