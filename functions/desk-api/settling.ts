import * as z from "zod";
import { actorOf } from "../../shared/case/access/actor-of.ts";
import type { CaseForStaffDeps } from "../../shared/case/access/staff-case.ts";
import { asSeen } from "../../shared/commitments/change/as-seen.ts";
import { changeCommitment } from "../../shared/commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps } from "../../shared/commitments/change/change-commitment.ts";
import { byWhoOpenedIt } from "../../shared/commitments/change/outcome-law.ts";
import { settle, settleInputSchema } from "../../shared/commitments/change/settle.ts";
import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { etagOf } from "../../shared/commitments/promise/etag-of.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import {
  settlementAnswerSchema,
  toSettlementAnswer,
} from "../../shared/verify/settlement-answer.ts";
import { settlementAt } from "../../shared/verify/settlement-at.ts";
import { atPartner } from "../wiring/by-partner.ts";
import { operationsAt } from "../wiring/by-staff.ts";

const atSettlement = operationsAt(
  (deps: CaseForStaffDeps, email, { reference = "", id = "" }) =>
    settlementAt(deps, email, { reference, id }),
  ({ story }) => story.case.reference,
);

type ListDeps = {
  readonly commitments: Pick<CommitmentStore, "tasksOf">;
  readonly directory: Pick<DirectoryStore, "dealer">;
};

/** A dealer has few of these with one partner. */
const MOST_LISTED = 100;

/** What companies settle between them, once somebody helped a customer on the dealer's word. */
export const settling = {
  list: atPartner({
    summary: "What is to settle with a partner whose task others say they did, soonest due first",
    answers: { status: 200, body: z.object({ items: z.array(settlementAnswerSchema) }) },
    handle: async ({ commitments, directory }: ListDeps, { caller: { partner } }) => {
      const asked = {
        partner: partner.document.id,
        state: "settling",
        limit: MOST_LISTED,
      } as const;
      const { items } = await commitments.tasksOf(asked);
      const homes = await Promise.all(items.map(({ dealer }) => directory.dealer(dealer)));
      const answers = items.flatMap((promise, index) => {
        const home = homes[index]?.document;
        const answer = home && toSettlementAnswer(promise, home);
        return answer === undefined ? [] : [answer];
      });
      return { value: { items: answers } };
    },
  }),

  settle: atSettlement({
    summary:
      "Honour what others say they did in your place, or dispute it; the customer is asked nothing",
    body: settleInputSchema,
    answers: { status: 200, body: settlementAnswerSchema },
    handle: async (
      deps: ChangeCommitmentDeps,
      { caller: desk, body, request, param, now, again },
    ) => {
      const id = param("id");
      const { story, dealer, brand, partner } = desk;
      const decide = settle(body, desk);
      const lawful =
        partner === undefined ? await byWhoOpenedIt(deps.cases, { desk, id, now }, decide) : decide;
      const around = { dealer: dealer.document, brand: brand?.document };
      const changed = required(
        await changeCommitment(
          deps,
          { story, ...around, by: actorOf(desk), id, now, again },
          asSeen(request.headers["if-match"], lawful),
        ),
      );
      const value = toSettlementAnswer(changed, dealer.document);
      if (value === undefined) throw new HttpProblem({ code: "commitment-not-found" });
      return { value, headers: { etag: etagOf(changed) } };
    },
  }),
};
