import { ok } from "../../kernel/result.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Commitment, Person } from "../../story/parts/commitment.schema.ts";
import { isAtPartner, isToPartner } from "../../story/party-key.ts";
import type { Decide, Present } from "../change/change-commitment.ts";
import { managerNow } from "../ladder/people.ts";
import { BRAND_CARE_ID } from "../ladder/reach.ts";
import { transition } from "../promise/life-cycle.ts";
import { changedFrom } from "../promise/wakes-at.ts";
import { lookingAhead } from "../risk/next-look.ts";
import { unasked } from "./introduction.ts";
import { givenBack, taskOver, whoHears, withoutOffer } from "./return-unanswered.ts";

/**
 * What a partner that has ended was offered or had taken over is whoever's again who had it; where they are
 * gone, whoever leads its department has it. Nothing changes where it is not with that partner any more.
 */
export function returnFromEnded(partner: string): Decide {
  return (commitment, present) => {
    const status = transition("return", commitment);
    if (!status.ok) return status;
    const { introducing } = commitment;
    if (introducing?.task.partner === partner)
      return ok(unasked(commitment, introducing, ownReason("partner-gone")));
    const held = isHeldBy(commitment, partner);
    if (!held && !isOfferedTo(commitment, partner)) return ok({ commitment, facts: [] });
    const home = withoutOffer(commitment);
    const back = held
      ? lookingAhead(withSomebodyThere(givenBack(home), present), present.opening, present.now)
      : home;
    return ok({
      commitment: changedFrom(commitment, back),
      facts: [
        {
          type: "commitment.handoff-returned",
          expired: false,
          ended: true,
          from: nameOf(commitment),
          ...taskOver(commitment, back),
          ...whoHears(commitment, back, { ...present, at: present.now }),
        },
      ],
    });
  };
}

function isHeldBy({ host }: Commitment, partner: string): boolean {
  return isAtPartner(host) && host.dealer === partner;
}

function isOfferedTo({ handoff }: Commitment, partner: string): boolean {
  const to = handoff?.to;
  return isToPartner(to) && to.id === partner;
}

function nameOf({ task, handoff, owner }: Commitment): string {
  return task?.name ?? handoff?.to.name ?? owner.name;
}

/** People of another dealer that handed it on are looked up by nobody here. */
function withSomebodyThere(back: Commitment, present: Present): Commitment {
  const { dealer, brand, dead, now } = present;
  if (back.host !== undefined) return back;
  const known: Pick<Person, "id">[] = [
    ...dealer.staff,
    ...(brand?.staff ?? []),
    { id: BRAND_CARE_ID },
  ];
  if (known.some(({ id }) => id === back.owner.id)) return back;
  return { ...back, owner: managerNow(back, { dealer, brand, dead, at: now }) };
}
