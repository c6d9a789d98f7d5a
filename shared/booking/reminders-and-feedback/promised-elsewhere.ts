import { sideBySide } from "../../kernel/side-by-side.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { findKey } from "../../story/find-keys.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** The newest say whether somebody is content; each costs one reading, once a visit. */
const MOST_CASES = 10;
const AT_ONCE = 5;

/**
 * What this dealer has promised the same customer in other cases, by their address or their number. Who
 * shares a number with somebody who complains is asked a little later, which harms nobody.
 */
export async function promisedElsewhere(
  cases: Pick<CaseStore, "foundBy" | "now">,
  matter: CaseNow,
): Promise<Commitment[]> {
  return (await otherCases(cases, matter)).flatMap(({ commitments }) => commitments);
}

/** The newest other cases of the same customer at this dealer, by their address or their number. */
export async function otherCases(
  cases: Pick<CaseStore, "foundBy" | "now">,
  { case: { reference, dealer, customer } }: CaseNow,
): Promise<CaseNow[]> {
  const { email, phone } = customer;
  const keys = [
    ...(email === undefined ? [] : [findKey("email", email)]),
    ...(phone === undefined ? [] : [findKey("phone", phone)]),
  ];
  const found = await sideBySide(keys, AT_ONCE, (key) => cases.foundBy(dealer, key, MOST_CASES));
  const others = [...new Set(found.flat())].filter((one) => one !== reference);
  const stories = await sideBySide(others, AT_ONCE, (other) => cases.now(other));
  return stories.filter((story) => story !== undefined);
}
