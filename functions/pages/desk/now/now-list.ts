import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type {
  CommitmentStore,
  ListPlace,
} from "../../../../shared/commitments/promise/commitment.store.ts";
import { listCommitments } from "../../../../shared/commitments/promise/list-commitments.ts";
import { mayAnswer } from "../../../../shared/commitments/handoff/handoff-answer.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import type { StaffMember } from "../../../../shared/directory/staff-access.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";

/** A promise with the case it belongs to; a list of due times without names helps nobody. */
export type Due = { readonly promise: Commitment; readonly matter: Case | undefined };

export type NowList = {
  /** Offered to the reader, or to a team of theirs, and not answered yet. */
  readonly offered: readonly Due[];
  readonly late: readonly Due[];
  readonly today: readonly Due[];
  readonly later: readonly Due[];
  readonly next: ListPlace | undefined;
};

export type NowFilter = {
  readonly owner?: string | undefined;
  readonly department?: string | undefined;
};

type Wanted = NowFilter & {
  readonly after: ListPlace | undefined;
  /** Whose offers stand above the rest. */
  readonly answering?: StaffMember | undefined;
};

type NowListDeps = {
  readonly cases: Pick<CaseStore, "cases">;
  readonly commitments: Pick<CommitmentStore, "list">;
};

/** As many as somebody works through before looking again. */
const SHOWN = 50;

/** An offer is of what is due soon; what is due after so many others waits for nobody's answer today. */
const LOOKED_AT = 100;

async function offersTo(
  staff: StaffMember,
  dealer: Dealer,
  commitments: Pick<CommitmentStore, "list">,
  now: Instant,
): Promise<Commitment[]> {
  const query = { dealer: dealer.id, status: "open", limit: LOOKED_AT } as const;
  const { items } = await commitments.list(query);
  const answering = { staff, at: dealer.id };
  return items.filter(
    (promise) =>
      promise.handoff !== undefined &&
      promise.handoff.answerBy > now &&
      mayAnswer(promise, answering, { dealer, at: now }),
  );
}

/** What a dealer owes its customers, by due time: late, today, later. */
export async function nowList(
  { cases, commitments }: NowListDeps,
  dealer: Dealer,
  { after, answering, ...filter }: Wanted,
  now: Instant,
): Promise<NowList> {
  const page = await listCommitments(commitments, {
    ...filter,
    dealer: dealer.id,
    status: "open",
    limit: SHOWN,
    after,
    now,
  });
  const offers = answering === undefined ? [] : await offersTo(answering, dealer, commitments, now);
  const all = [...page.items, ...offers];
  const matters = await cases.cases([...new Set(all.map(({ reference }) => reference))]);
  const withMatter = (promise: Commitment) => ({ promise, matter: matters.get(promise.reference) });
  const due = page.items.map(withMatter);
  const { timeZone } = dealer;
  const today = dateAt(timeZone, now);
  const isLate = ({ promise }: Due) => isOverdue(promise, now);
  const isToday = ({ promise }: Due) => dateAt(timeZone, promise.dueAt) === today;
  return {
    offered: offers.map(withMatter),
    late: due.filter(isLate),
    today: due.filter((each) => !isLate(each) && isToday(each)),
    later: due.filter((each) => !isLate(each) && !isToday(each)),
    next: page.next,
  };
}
