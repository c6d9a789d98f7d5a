import { agreedTo, enteredBy, isAgreed } from "../../commitments/change/agreed-to.ts";
import { namedDue } from "../../commitments/due/due.ts";
import type { ResolvedDue } from "../../commitments/due/due.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Seen, TiedChange } from "../frame/decision.ts";
import { givenWithVisit } from "./given-with-visit.ts";
import { readyBy } from "./word-wanted.ts";
import { openWords } from "./words-of.ts";
import type { Words } from "./words-with.ts";

/**
 * What is promised when somebody agrees with the customer by when a car is ready: that, and no other word of its visit
 * any more. A time that was agreed before moves to it. What the change itself tells the customer, no mail of the
 * promises repeats; `at` lies ahead, and is a moment that the clocks show.
 */
export function readyByPromise(seen: Seen, at: Instant): Words {
  const { story, appointment: visit, dealer, now } = seen;
  const due = namedDue(dealer.timeZone, at);
  const open = openWords(story, visit);
  const agreed = open.find(({ word }) => word === "ready-by");
  const told = open.filter(({ id }) => id !== agreed?.id).map((word) => givenWithVisit(word, now));
  if (agreed === undefined) {
    return { owed: [readyBy(visit, due, { dealer, now, before: open[0] })], promises: told };
  }
  const isSame = isAgreed(agreed, at);
  return { owed: [], promises: [...(isSame ? [] : [movedTo(due, agreed, seen)]), ...told] };
}

function movedTo(due: ResolvedDue, seen: Commitment, { dealer, by, now }: Seen): TiedChange {
  const opening = openingOf(dealer, seen.department);
  return {
    seen,
    next: agreedTo(seen, due, enteredBy(by), { opening, now }),
    facts: [
      {
        type: "commitment.moved",
        previousDueAt: seen.dueAt,
        ...ownReason("ready-agreed"),
        agreedWithCustomer: true,
        withVisit: true,
      },
    ],
  };
}
