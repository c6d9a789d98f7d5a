import type { Partner } from "../../directory/document/partner.schema.ts";
import { PARTNER_DEPARTMENT } from "../../directory/document/partner-terms.ts";
import { callersOf, leadTimeOf } from "../../directory/partner/task-terms.ts";
import { ok } from "../../kernel/result.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Decide } from "../change/change-commitment.ts";
import { transition } from "../promise/life-cycle.ts";
import { changedFrom } from "../promise/wakes-at.ts";
import { answerBy } from "./handoff-target.ts";
import { isSameNumbers, toBeIntroduced, unasked } from "./introduction.ts";
import { offeredTask } from "./to-partner.ts";

/**
 * The customer knows of the partner that will call: from now on it is offered to it, its people hear of it, and
 * their time to answer runs. Told twice, late, or of an introduction that is over, it changes nothing.
 */
export function introduced(nth: number, partner: Partner | undefined): Decide {
  return (commitment, present) => {
    const { introducing, ...rest } = commitment;
    if (introducing?.nth !== nth) return ok({ commitment, facts: [] });
    const status = transition("introduce", commitment);
    if (!status.ok) return status;
    const { task: asked, note } = introducing;
    if (!takesIt(partner, asked.kind, present.dealer.brand))
      return ok(unasked(commitment, introducing, ownReason("partner-gone")));
    const { now } = present;
    const { kind, earliest, calls } = asked;
    const from = callersOf(partner);
    // They were told of numbers that are others by now.
    if (calls !== undefined && !isSameNumbers(calls, { from })) {
      const again = { ...asked, calls: { ...calls, from } };
      return ok(toBeIntroduced(commitment, { task: again, note }));
    }
    const { task, to, party, notified } = offeredTask({ partner, kind, earliest }, present, now);
    const by = answerBy(to, { dealer: party, department: PARTNER_DEPARTMENT }, present);
    const offered = {
      ...rest,
      task: { ...task, ...(calls === undefined ? {} : { calls }) },
      handoff: { to, note, offeredAt: now, answerBy: by, told: notified },
    };
    return ok({
      commitment: changedFrom(commitment, offered),
      facts: [{ type: "commitment.handed-off", note, to: to.name, notified }],
    });
  };
}

/** Its document may have changed since it was to be asked. */
function takesIt(partner: Partner | undefined, kind: string, brand: string): partner is Partner {
  if (partner === undefined || partner.ended === true || partner.brand !== brand) return false;
  return leadTimeOf(partner, kind) !== undefined;
}
