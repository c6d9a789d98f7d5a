import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Commitment, Introducing } from "../../story/parts/commitment.schema.ts";
import { isAtPartner } from "../../story/party-key.ts";
import type { Decide, Present } from "../change/change-commitment.ts";
import { theirsNoMore } from "../ladder/theirs-no-more.ts";
import { transition } from "../promise/life-cycle.ts";
import { changedFrom } from "../promise/wakes-at.ts";
import { lookingAhead } from "../risk/next-look.ts";
import { givenBack, whoHears, withoutOffer } from "./return-unanswered.ts";

/**
 * The customer has not been told of the partner after all, by a call that was logged by mistake or that they deny:
 * it is as before, and the partner is asked again once they know. Nothing changes where something else has become
 * of it since `at`, when they were to be told.
 */
export function notIntroduced(introducing: Introducing, at: Instant): Decide {
  return (commitment, present) => {
    const status = transition("introduce", commitment);
    if (!status.ok || !isOf(introducing, commitment, at)) return ok({ commitment, facts: [] });
    const { originator } = commitment;
    const home = taken(commitment, present);
    const back = { ...home, ...(originator === undefined ? {} : { originator }), introducing };
    const around = { ...present, at: present.now };
    return ok({
      commitment: changedFrom(commitment, back),
      facts: [
        {
          type: "commitment.handoff-returned",
          ...ownReason("not-introduced"),
          expired: false,
          takenBack: true,
          from: introducing.task.name,
          ...whoHears(commitment, back, around),
          asked: theirsNoMore(commitment, back, around),
        },
      ],
    });
  };
}

/** The very task that was offered when they were said to know. */
function isOf({ task: meant }: Introducing, { task, introducing }: Commitment, at: Instant) {
  if (introducing !== undefined || task?.calls === undefined) return false;
  return task.partner === meant.partner && task.kind === meant.kind && task.requestedAt >= at;
}

function taken(commitment: Commitment, { opening, now }: Present): Commitment {
  if (!isAtPartner(commitment.host)) return withoutOffer(commitment);
  const { handoff: _since, ...rest } = commitment;
  return lookingAhead(givenBack(rest), opening, now);
}
