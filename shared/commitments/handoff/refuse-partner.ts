import * as z from "zod";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isAtPartner } from "../../story/party-key.ts";
import type { Decide, Present } from "../change/change-commitment.ts";
import { transition } from "../promise/life-cycle.ts";
import { changedFrom } from "../promise/wakes-at.ts";
import { lookingAhead } from "../risk/next-look.ts";
import { unasked } from "./introduction.ts";
import { givenBack, whoHears, taskOver, withoutOffer } from "./return-unanswered.ts";
import { theirsNoMore } from "../ladder/theirs-no-more.ts";

export const refusePartnerInputSchema = z.strictObject({});

/**
 * "Not this partner", says the customer: whoever promised it has it again and is told, and so is whoever was
 * asked. Said twice it changes nothing more.
 */
export const refusePartner: Decide = (commitment, present) => {
  const { introducing, task } = commitment;
  const why = ownReason("partner-unwanted");
  const status = transition("return", commitment);
  if (!status.ok) return status;
  if (introducing !== undefined) return ok(unasked(commitment, introducing, why));
  if (task === undefined) return fail(NO_PARTNER);
  const back = backFrom(commitment, present);
  const around = { ...present, at: present.now };
  const heard = whoHears(commitment, back, around);
  return ok({
    commitment: changedFrom(commitment, back),
    facts: [
      {
        type: "commitment.handoff-returned",
        ...why,
        expired: false,
        from: task.name,
        ...taskOver(commitment, back),
        ...heard,
        asked: theirsNoMore(commitment, back, around),
      },
    ],
  });
};

/** Only what it was asked for goes back; an offer inside the house that came since goes with it. */
function backFrom(commitment: Commitment, { opening, now }: Present): Commitment {
  if (!isAtPartner(commitment.host)) return withoutOffer(commitment);
  const { handoff: _since, ...rest } = commitment;
  return lookingAhead(givenBack(rest), opening, now);
}

const NO_PARTNER: Problem = { code: "wrong-state", detail: "no-task" };
