import { byWhoOpenedIt } from "../../shared/commitments/change/outcome-law.ts";
import {
  acknowledgeRequest,
  acknowledgeRequestInputSchema,
} from "../../shared/commitments/handoff/acknowledge-request.ts";
import { give, giveInputSchema } from "../../shared/commitments/handoff/give.ts";
import { acceptHandoff } from "../../shared/commitments/handoff/accept-handoff.ts";
import { handOffInputSchema } from "../../shared/commitments/handoff/hand-off-input.ts";
import { handOff, offersOf } from "../../shared/commitments/handoff/hand-off.ts";
import {
  returnHandoff,
  returnInputSchema,
} from "../../shared/commitments/handoff/return-handoff.ts";
import { change, changeAtOnce } from "./commitment-change.ts";

/** How a promise changes hands. */
export const handing = {
  handOff: change(
    "Offer it to a colleague, a team, another dealer or a partner; the sender owns it until accepted",
    handOffInputSchema,
    async (input, at, { cases, directory }) => {
      const { story, staff } = at.desk;
      const other = "dealer" in input.to ? await directory.dealer(input.to.dealer) : undefined;
      const partner = "partner" in input.to ? await directory.partner(input.to.partner) : undefined;
      const offers = await offersOf(cases, story);
      const documents = { other: other?.document, partner: partner?.document };
      const context = { story, offers, ...documents, staff };
      return byWhoOpenedIt(cases, at, handOff(input, context));
    },
  ),
  handOver: change(
    "Give it to somebody of its department who is there, without asking; for who leads there",
    giveInputSchema,
    (input, { desk }) => give(input, desk),
  ),
  accept: changeAtOnce("Take over what was offered", ({ desk }) => acceptHandoff(desk)),
  acknowledgeRequest: change(
    "A partner has what it was asked for, under a reference of its own; the customer hears that it is active",
    acknowledgeRequestInputSchema,
    (input, { desk }) => acknowledgeRequest(input, desk),
  ),
  return: change(
    "Decline what was offered, or give back what was taken over",
    returnInputSchema,
    (input, { desk }) => returnHandoff(input, desk),
  ),
};
