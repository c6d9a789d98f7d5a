import { DAY } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Commitment, Person } from "../story/parts/commitment.schema.ts";

const SHOWN_POLICY = {
  /** What has been active for so long and is still not found is more than a record that comes late. */
  activeMilliseconds: 90 * DAY,
} as const;

type Of = Pick<CaseNow, "case" | "commitments">;

/** How it stands: `promised` is without a partner's task; of one, requested, then active, then done. */
export const SHOWN_STATES = ["promised", "requested", "active", "done"] as const;
type ShownState = (typeof SHOWN_STATES)[number];

/**
 * The promise that somebody with the code is shown: the open one that a partner has a task in, due first; else
 * the open one that is due first; else the one whose task was done last, for as long as the partner may not have it
 * on record yet. None where nothing of that kind is promised, or the case was closed.
 */
export function promiseToShow(
  { case: matter, commitments }: Of,
  now: Instant,
): Commitment | undefined {
  const ours = commitments.filter(isOfTheHouse);
  const open = ours.filter(({ status }) => status === "open").toSorted(dueFirst);
  const first = open.find(hasTask) ?? open[0];
  if (first !== undefined || matter.closed !== undefined) return first;
  const [latest] = ours
    .filter((one) => hasTask(one) && isLatelyKept(one, now))
    .toSorted((one, other) => (other.keptAt ?? 0) - (one.keptAt ?? 0));
  return latest;
}

/**
 * In words that one of the staff chose. What a customer can bring about by themselves, or what we say to them, is
 * nothing that a partner could honour.
 */
function isOfTheHouse(promise: Commitment): boolean {
  const { kind, ours, claimed, honoured, comeBack, word, complaint } = promise;
  const isCustomers = kind === "callback" || claimed !== undefined || complaint === true;
  const isAboutThem = comeBack !== undefined || word !== undefined || ours !== undefined;
  return !isCustomers && !isAboutThem && honoured === undefined;
}

export function stateShown({ task, status }: Commitment): ShownState {
  if (task === undefined) return "promised";
  if (status === "kept") return "done";
  return task.acknowledgedAt === undefined ? "requested" : "active";
}

/** At the dealer, whose number is given: also while another house or a partner has it. */
export function whoAnswers({ host, owner, accountable }: Commitment): Person {
  return host === undefined ? owner : accountable;
}

function hasTask({ task }: Commitment): boolean {
  return task !== undefined;
}

function isLatelyKept({ status, keptAt }: Commitment, now: Instant): boolean {
  return (
    status === "kept" && keptAt !== undefined && now - keptAt <= SHOWN_POLICY.activeMilliseconds
  );
}

function dueFirst(one: Commitment, other: Commitment): number {
  return one.dueAt - other.dueAt;
}
