import * as z from "zod";
import { isTheirs } from "../../shared/case/access/host-view.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { commitmentListSchema } from "../../shared/commitments/promise/list-commitments.schema.ts";
import { listPlaceSchema } from "../../shared/commitments/promise/list-place.schema.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { partnerKey } from "../../shared/story/party-key.ts";
import { toFormerAnswer, toPartnerAnswer } from "../../shared/views/partner-view.ts";
import { atPartner } from "../wiring/by-partner.ts";

type Deps = {
  readonly cases: Pick<CaseStore, "cases">;
  readonly commitments: Pick<CommitmentStore, "tasksOf">;
  readonly directory: Pick<DirectoryStore, "dealer">;
};

/** What a partner is asked for, at all dealers of its brand. */
export const partnerTasks = {
  list: atPartner({
    summary: "A partner's tasks, soonest due first; those offered to it, soonest answer first",
    query: z.strictObject({ status: commitmentListSchema.shape.status, ...pageQuery }),
    answers: {
      status: 200,
      body: z.object({
        items: z.array(commitmentAnswerSchema.extend({ reference: z.string() })),
        nextCursor: z.string().optional(),
      }),
    },
    handle: async (deps: Deps, { caller, query: { status, limit, cursor }, now }) => {
      const { staff, partner } = caller;
      const { id } = partner.document;
      const { items, next } = await deps.commitments.tasksOf({
        partner: id,
        state: status === "overdue" ? "open" : status,
        ...(status === "overdue" ? { before: now } : {}),
        after: readCursor(cursor, listPlaceSchema),
        limit,
      });
      const [matters, homes] = await Promise.all([
        deps.cases.cases([...new Set(items.map(({ reference }) => reference))]),
        dealersOf(
          deps,
          items.map(({ dealer }) => dealer),
        ),
      ]);
      const reader = { staff, at: partnerKey(id) };
      const answers = items.flatMap((promise) => {
        const { reference, dealer } = promise;
        const matter = matters.get(reference);
        const home = homes.get(dealer);
        if (matter === undefined || matter.erased !== undefined || home === undefined) return [];
        const answer = toCommitmentAnswer(promise, home, now);
        const seen = isTheirs(promise, reader, now)
          ? toPartnerAnswer(answer)
          : toFormerAnswer(answer, promise);
        return [{ ...seen, reference }];
      });
      return { value: { items: answers, ...(next && { nextCursor: toCursor(next) }) } };
    },
  }),
};

async function dealersOf({ directory }: Pick<Deps, "directory">, ids: readonly string[]) {
  const found = await Promise.all([...new Set(ids)].map((id) => directory.dealer(id)));
  return new Map(found.flatMap((one) => (one ? [[one.document.id, one.document] as const] : [])));
}
