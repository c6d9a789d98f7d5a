import type { Dealer } from "../directory/document/dealer.schema.ts";
import { openingOf } from "../directory/opening/opening.ts";
import type { Opening } from "../directory/opening/opening.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";

/** What was late in one department does not become another's by being passed on. */
export function departmentOf(promise: Commitment): string {
  const { late } = promise.tally ?? {};
  return late?.dealer === (promise.host?.dealer ?? promise.dealer)
    ? late.department
    : departmentHere(promise);
}

/** What was taken over from another dealer is listed here, and is this dealer's department's. */
function departmentHere({ department, host }: Commitment): string {
  return host?.department ?? department;
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
