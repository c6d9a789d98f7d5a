import { PARTNER_DEPARTMENT } from "../../directory/document/partner-terms.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import { partyOf } from "../../directory/partner/party-of.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { documentSeen, partnerOfWork, partnerWork } from "../../directory/store/document-work.ts";
import { readDealer } from "../../directory/store/read-places.ts";
import { eachApart } from "../../kernel/each-apart.ts";
import { patienceOf } from "../../kernel/patience.ts";
import type { Patience } from "../../kernel/patience.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { log } from "../../platform/log.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { changeCommitment } from "../change/change-commitment.ts";
import type { ChangeCommitmentDeps, Decide } from "../change/change-commitment.ts";
import { managerOf } from "../ladder/people.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import type { ListedState } from "../promise/task-pointers.ts";
import { handOver } from "./hand-over.ts";
import { overlapAgain } from "./introduction.ts";
import { returnFromEnded } from "./return-from-ended.ts";

export type LeavePartnerDeps = ChangeCommitmentDeps & {
  readonly tables: Pick<Tables, "cases">;
  readonly cases: Pick<CaseStore, "now">;
  readonly commitments: Pick<CommitmentStore, "tasksOf">;
  readonly directory: Pick<DirectoryStore, "brand">;
};

/** What customers wait for comes first and after in a round. */
const PATIENCE_MILLISECONDS = 60_000;
const PAGE = 100;
const SIDE_BY_SIDE = 4;

/**
 * Nobody's task is lost by a change of a partner's document: of one that has ended every task and offer goes back
 * to whoever had it, and what somebody has who was taken off goes to whoever leads there. What is not done when the
 * time is up, or fails, is the next round's: what each needs is asked of its present state.
 * @throws AggregateError at the end when some could not be worked on.
 */
export async function leavePartners(
  deps: LeavePartnerDeps,
  work: readonly Work[],
  now: Instant,
  patience = patienceOf(PATIENCE_MILLISECONDS),
): Promise<void> {
  const written = work.flatMap(({ kind, id }) => (kind === "document" ? [id] : []));
  const partners = written.map(partnerOfWork).filter((id) => id !== undefined);
  await eachApart(partners, {
    sideBySide: 1,
    work: (id) => leavePartner(deps, id, now, patience),
    onFailure: (error) => log.error("sweep.partner-failed", error),
  });
}

async function leavePartner(
  deps: LeavePartnerDeps,
  id: string,
  now: Instant,
  patience: Patience,
): Promise<void> {
  const seen = await deps.directory.partner(id);
  if (seen === undefined) return;
  let isCut = false;
  await eachApart(await unsettled(deps, seen.document), {
    sideBySide: SIDE_BY_SIDE,
    work: async (task) => {
      isCut ||= patience.isOver();
      if (!isCut) await settle(deps, task, seen.document, now);
    },
    onFailure: (error, { id: commitment }) =>
      log.error("sweep.partner-failed", error, { commitment }),
  });
  if (!isCut) await lookAgain(deps, seen.document, now);
  // Refused when the document was written meanwhile: then that is looked at next.
  if (!isCut) await deps.commit([documentSeen(deps.tables, partnerWork(id), seen.etag)]);
}

/** What customers were told of its calls, when and from which numbers, is so or told anew. */
async function lookAgain(deps: LeavePartnerDeps, partner: Partner, now: Instant): Promise<void> {
  if (partner.ended === true) return;
  const tasks = await everyTask(deps.commitments, partner.id);
  const calling = tasks.filter(
    ({ task, introducing }) => (introducing?.task ?? task)?.calls !== undefined,
  );
  await eachApart(calling, {
    sideBySide: SIDE_BY_SIDE,
    work: (task) => change(deps, task, ({ case: matter }) => overlapAgain(partner, matter), now),
    onFailure: (error, { id: commitment }) =>
      log.error("sweep.partner-failed", error, { commitment }),
  });
}

/** Each in the order in which a task passes through them: read so, none slips from one list to the next unseen. */
const BEFORE_ITS_END = ["introducing", "offered", "open"] as const;

/** Whatever a partner's document leaves without anybody who can do it. */
export async function unsettled(
  { commitments }: { readonly commitments: Pick<CommitmentStore, "tasksOf"> },
  { id, staff, ended }: Partner,
): Promise<Commitment[]> {
  if (ended === true) return everyTask(commitments, id);
  const open = await allTasks(commitments, id, "open");
  return open.filter(({ owner }) => !staff.some((member) => member.id === owner.id));
}

/** All that a partner has, is asked for or is to be asked for. */
async function everyTask(
  commitments: Pick<CommitmentStore, "tasksOf">,
  partner: string,
): Promise<Commitment[]> {
  const found = new Map<string, Commitment>();
  for (const state of BEFORE_ITS_END)
    for (const task of await allTasks(commitments, partner, state)) found.set(task.id, task);
  return [...found.values()];
}

async function allTasks(
  commitments: Pick<CommitmentStore, "tasksOf">,
  partner: string,
  state: ListedState,
): Promise<Commitment[]> {
  const found: Commitment[] = [];
  let after: Parameters<CommitmentStore["tasksOf"]>[0]["after"];
  do {
    const { items, next } = await commitments.tasksOf({ partner, state, after, limit: PAGE });
    found.push(...items);
    after = next;
  } while (after !== undefined);
  return found;
}

function settle(
  deps: LeavePartnerDeps,
  task: Commitment,
  partner: Partner,
  now: Instant,
): Promise<void> {
  return change(deps, task, () => decisionOn(partner, task.owner.id), now);
}

async function change(
  deps: LeavePartnerDeps,
  { reference, id, dealer: home }: Commitment,
  decisionFor: (story: CaseNow) => Decide,
  now: Instant,
): Promise<void> {
  const story = await deps.cases.now(reference);
  if (story === undefined) return;
  const { dealer, brand } = await readDealer(deps, home);
  const request = { story, dealer, brand, by: { kind: "system" } as const, id, now };
  const changed = await changeCommitment(deps, request, decisionFor(story));
  // Whatever ended it meanwhile has settled it, too.
  if (!changed.ok && changed.failure.code !== "wrong-state") throw new Error(changed.failure.code);
}

function decisionOn(partner: Partner, from: string): Decide {
  if (partner.ended === true) return returnFromEnded(partner.id);
  const to = managerOf(partyOf(partner), PARTNER_DEPARTMENT);
  return handOver({ from, to, quiet: false });
}
