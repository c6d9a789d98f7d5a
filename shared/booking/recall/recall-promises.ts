import { nextOpenDay } from "../../commitments/due/business-time.ts";
import { namedDue } from "../../commitments/due/due.ts";
import { tellRemedy } from "../../commitments/make/tell-remedy.ts";
import type { Wanted } from "../../commitments/make/promising.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { RecallFound } from "./look-up-recalls.ts";

type Booking = {
  readonly matter: Pick<Case, "customer" | "contact">;
  readonly dealer: Dealer;
  readonly department: string;
  readonly serviceName: string;
  readonly start: Instant;
};

/**
 * What is promised beside a visit for a recall: that somebody finds out what no look-up could say, before the visit
 * and by the end of the next open day; and word of each that cannot be remedied yet. None where the department does
 * not open.
 */
export function recallPromises(
  { leftOpen, without = [] }: RecallFound,
  { matter, dealer, department, serviceName, start }: Booking,
  now: Instant,
): Wanted[] {
  const told = without.flatMap((campaign) => {
    const wanted = tellRemedy(matter, { dealer, department, campaign }, now);
    return wanted.ok ? [wanted.value] : [];
  });
  if (leftOpen !== true) return told;
  const opening = openingOf(dealer, department);
  const next = nextOpenDay(opening, dateAt(opening.zone, now));
  if (!next.ok) return told;
  const due = namedDue(opening.zone, instant(Math.min(next.value.closes, start)));
  const task = ownTask("find-recall", { service: serviceName });
  return [...told, { kind: "verification", ...task, department, due }];
}
