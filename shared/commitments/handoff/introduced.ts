import type { Partner } from "../../directory/document/partner.schema.ts";
import { PARTNER_DEPARTMENT } from "../../directory/document/partner-terms.ts";
import { ok } from "../../kernel/result.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Decide } from "../change/change-commitment.ts";
import { transition } from "../promise/life-cycle.ts";
import { changedFrom } from "../promise/wakes-at.ts";
import { answerBy } from "./target-of.ts";
import { callsOtherwise, toBeIntroduced, unasked } from "./introduction.ts";
import { offeredTask, taskAsked } from "./task-asked.ts";

/**
 * The customer knows of the partner that will call: from now on it is offered to it, its people hear of it, and
 * their time to answer runs. Told of late, so that it cannot be done by then any more, it stays with its owner. Told
 * twice, or of an introduction that is over, it changes nothing.
 */
export function introduced(nth: number, partner: Partner | undefined): Decide {
  return (commitment, present) => {
    const { introducing, ...rest } = commitment;
    if (introducing?.nth !== nth) return ok({ commitment, facts: [] });
    const status = transition("introduce", commitment);
    if (!status.ok) return status;
    const { task: asked, note } = introducing;
    const { now, dealer } = present;
    const { kind, calls } = asked;
    // Its document may have changed since it was to be asked, and so may the time that is left.
    const around = { brand: dealer.brand, promised: commitment.kind };
    const asOf = now <= plus(asked.requestedAt, AT_ONCE_MILLISECONDS) ? asked.requestedAt : now;
    const found = taskAsked({ partner, kind, at: WHERE }, around, asOf);
    if (!found.ok) return ok(unasked(commitment, introducing, ownReason("partner-gone")));
    if (commitment.dueAt < found.value.earliest)
      return ok(unasked(commitment, introducing, ownReason("partner-too-late")));
    const otherwise = calls && callsOtherwise(calls, found.value);
    if (otherwise !== undefined)
      return ok(toBeIntroduced(commitment, { task: { ...asked, calls: otherwise }, note }));
    const { task, to, party, notified } = offeredTask(found.value, present, now);
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

/** While a mail may be on its way (INTRO-3), the lead time runs from when the partner was to be asked. */
const AT_ONCE_MILLISECONDS = 15 * MINUTE;

/** Nobody sent anything that a field of it could be wrong in. */
const WHERE = { partner: "", kind: "" };
