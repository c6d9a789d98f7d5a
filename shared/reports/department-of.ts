import type { Dealer } from "../directory/document/dealer.schema.ts";
import { openingOf } from "../directory/opening/opening.ts";
import type { Opening } from "../directory/opening/opening.ts";
import { isAtPartner, listedAt } from "../story/party-key.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";

/** What was late in one department does not become another's by being passed on. */
export function departmentOf(promise: Commitment): string {
  const { late } = promise.tally ?? {};
  return late?.dealer === listedAt(promise) ? late.department : departmentHere(promise);
}

/** What was taken over from another dealer is this dealer's department's; what a partner keeps, of whoever gave it. */
function departmentHere({ department, host }: Commitment): string {
  return host === undefined || isAtPartner(host) ? department : host.department;
}

/** Each department's hours are put together once. */
export function openingsOf(dealer: Dealer): (commitment: Commitment) => Opening {
  const known = new Map<string, Opening>();
  return (commitment) => {
    const department = departmentHere(commitment);
    const opening = known.get(department) ?? openingOf(dealer, department);
    known.set(department, opening);
    return opening;
  };
}
