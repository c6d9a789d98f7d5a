import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type {
  CommitmentStore,
  ListPlace,
} from "../../../../shared/commitments/promise/commitment.store.ts";
import { listCommitments } from "../../../../shared/commitments/promise/list-commitments.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";

/** A promise with the case it belongs to; a list of due times without names helps nobody. */
export type Due = { readonly promise: Commitment; readonly matter: Case | undefined };

export type NowList = {
  readonly late: readonly Due[];
  readonly today: readonly Due[];
  readonly later: readonly Due[];
  readonly next: ListPlace | undefined;
};

export type NowFilter = {
  readonly owner?: string | undefined;
  readonly department?: string | undefined;
};

type NowListDeps = {
  readonly cases: Pick<CaseStore, "cases">;
  readonly commitments: Pick<CommitmentStore, "list">;
};

/** As many as somebody works through before looking again. */
const SHOWN = 50;

/** What a dealer owes its customers, by due time: late, today, later. */
export async function nowList(
  { cases, commitments }: NowListDeps,
  { id, timeZone }: { readonly id: string; readonly timeZone: string },
  { after, ...filter }: NowFilter & { readonly after: ListPlace | undefined },
  now: Instant,
): Promise<NowList> {
  const page = await listCommitments(commitments, {
    ...filter,
    dealer: id,
    status: "open",
    limit: SHOWN,
    after,
    now,
  });
  const matters = await cases.cases(page.items.map(({ reference }) => reference));
  const due = page.items.map((promise) => ({ promise, matter: matters.get(promise.reference) }));
  const today = dateAt(timeZone, now);
  const isLate = ({ promise }: Due) => isOverdue(promise, now);
  const isToday = ({ promise }: Due) => dateAt(timeZone, promise.dueAt) === today;
  return {
    late: due.filter(isLate),
    today: due.filter((each) => !isLate(each) && isToday(each)),
    later: due.filter((each) => !isLate(each) && !isToday(each)),
    next: page.next,
  };
}
