import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type {
  CommitmentPage,
  CommitmentStore,
  ListPlace,
} from "../../../../shared/commitments/promise/commitment.store.ts";
import { listCommitments } from "../../../../shared/commitments/promise/list-commitments.ts";
import { mayAnswer } from "../../../../shared/commitments/handoff/handoff-answer.ts";
import type { OpenCount } from "../../../../shared/commitments/promise/count-open.ts";
import type { ListFilters } from "../../../../shared/commitments/promise/list-filters.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import { isAsleep } from "../../../../shared/commitments/promise/asleep.ts";
import { isOverdue } from "../../../../shared/commitments/promise/punctuality.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { promiseSeenBy } from "../../../../shared/case/access/seen-by.ts";
import { isAtPartner, listedAt } from "../../../../shared/story/party-key.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";

/** A promise with the case it belongs to; a list of due times without names helps nobody. */
export type Due = { readonly promise: Commitment; readonly matter: Case | undefined };

export type NowList = {
  /** Offered to the reader, or to a team of theirs, and not answered yet. */
  readonly offered: readonly Due[];
  /** Waiting for the answer of others. */
  readonly unanswered: readonly Due[];
  /** Of cars that cannot be moved, late or not: before all else. */
  readonly urgent: readonly Due[];
  readonly late: readonly Due[];
  /** Not late yet, and they will hardly be kept. */
  readonly atRisk: readonly Due[];
  readonly today: readonly Due[];
  readonly later: readonly Due[];
  /** Set aside for now; they come up by themselves. */
  readonly asleep: readonly Due[];
  readonly next: ListPlace | undefined;
  /** Of the whole list, whatever part of it this is. */
  readonly whole: OpenCount;
};

export type NowFilter = ListFilters & {
  /** Only what is late. */
  readonly late?: boolean;
  /** Only what the reader has promised for other companies. */
  readonly forOthers?: boolean;
};

type Wanted = NowFilter & {
  readonly after: ListPlace | undefined;
  /** Whose offers stand above the rest. */
  readonly answering?: StaffMember | undefined;
  /** Who reads it. */
  readonly staff: StaffMember;
};

type NowListDeps = {
  readonly cases: Pick<CaseStore, "cases">;
  readonly commitments: Pick<CommitmentStore, "list" | "offersAt" | "openCount" | "originatedBy">;
};

/** As many as somebody works through before looking again. */
const SHOWN = 50;

/**
 * Offered here or from here, by whether the reader may answer. Of the others only those that what is
 * shown asks for: one's own, those from or to a department, or all.
 */
async function offersAt(
  staff: StaffMember,
  dealer: Dealer,
  commitments: Pick<CommitmentStore, "offersAt">,
  wanted: NowFilter,
  now: Instant,
): Promise<Offers> {
  const offers = await commitments.offersAt(dealer.id, now);
  const answering = { staff, at: dealer.id };
  const isTheirs = (offer: Commitment) => mayAnswer(offer, answering, { dealer, at: now });
  return {
    offered: offers.filter(isTheirs),
    unanswered: offers.filter((offer) => !isTheirs(offer) && isAskedFor(offer, wanted)),
  };
}

type Offers = {
  readonly offered: readonly Commitment[];
  readonly unanswered: readonly Commitment[];
};

const NO_OFFERS: Offers = { offered: [], unanswered: [] };

function isAskedFor(offer: Commitment, { owner, department, matches }: NowFilter): boolean {
  if (matches?.(offer) === false) return false;
  if (owner !== undefined) return offer.owner.id === owner;
  return department === undefined || departmentsOf(offer).includes(department);
}

/** Whether it stands in the list itself, on whatever page of it. */
function isOf(promise: Commitment, { id }: Dealer, wanted: NowFilter): boolean {
  const { owner, department, host } = promise;
  if (listedAt(promise) !== id) return false;
  return (
    (wanted.owner === undefined || (owner.id === wanted.owner && !isAtPartner(host))) &&
    (wanted.department === undefined || department === wanted.department)
  );
}

/** Where it is done now, and where it may be done next. */
function departmentsOf({ department, host, handoff }: Commitment): readonly string[] {
  const here = host?.department ?? department;
  switch (handoff?.to.kind) {
    case "department":
      return [here, handoff.to.id];
    case "dealer":
      return [here, handoff.to.department];
    default:
      return [here];
  }
}

/** Few are with others at a time, so they are one page; what has ended waits for nobody. */
async function waitingOthers(
  commitments: Pick<CommitmentStore, "originatedBy">,
  dealer: Dealer,
  { staff, late, matches = () => true }: Pick<Wanted, "staff" | "late" | "matches">,
  now: Instant,
): Promise<CommitmentPage> {
  const all = await commitments.originatedBy(dealer.id, staff.id, now);
  const open = all.filter(({ status }) => status === "open").filter(matches);
  return { items: late === true ? open.filter((one) => isOverdue(one, now)) : open };
}

/** What a dealer owes its customers, by due time: late, at risk, today, later. */
export async function nowList(
  { cases, commitments }: NowListDeps,
  dealer: Dealer,
  { after, answering, staff, late: lateOnly = false, forOthers = false, ...filter }: Wanted,
  now: Instant,
): Promise<NowList> {
  const status = lateOnly ? "overdue" : "open";
  const place = { dealer: dealer.id, reader: staff.id, status, limit: SHOWN, after } as const;
  const [page, offers] = await Promise.all([
    forOthers
      ? waitingOthers(commitments, dealer, { staff, late: lateOnly, ...filter }, now)
      : listCommitments(commitments, { ...filter, ...place, now }),
    answering === undefined ? NO_OFFERS : offersAt(answering, dealer, commitments, filter, now),
  ]);
  const listed = new Set(page.items.map((promise) => promise.id));
  // What stands below with its tag needs no second line.
  const unanswered = offers.unanswered.filter((offer) => !listed.has(offer.id));
  const all = [...page.items, ...offers.offered, ...unanswered];
  const matters = await cases.cases([...new Set(all.map(({ reference }) => reference))]);
  const viewer = { staff, dealer, now };
  const withMatter = (promise: Commitment) =>
    promiseSeenBy(viewer, { promise, matter: matters.get(promise.reference) });
  const due = page.items.map(withMatter);
  const { timeZone } = dealer;
  const today = dateAt(timeZone, now);
  const isLate = ({ promise }: Due) => isOverdue(promise, now);
  const isToday = ({ promise }: Due) => dateAt(timeZone, promise.dueAt) === today;
  const isAtRisk = ({ promise }: Due) => promise.atRisk !== undefined;
  const sleeps = ({ promise }: Due) => isAsleep(promise, now);
  const isUrgent = ({ promise }: Due) => promise.urgency !== undefined;
  const usual = due.filter((each) => !isUrgent(each));
  const ahead = usual.filter((each) => !isLate(each) && !sleeps(each));
  const late = usual.filter(isLate);
  const isWhole = after === undefined && page.next === undefined;
  const counted = isWhole
    ? { open: due.length, late: due.filter(isLate).length }
    : await commitments.openCount({ ...filter, dealer: dealer.id }, now);
  const beside = [...offers.offered, ...offers.unanswered].filter(
    (offer) => !isOf(offer, dealer, filter),
  );
  const open = (lateOnly ? counted.late : counted.open) + beside.length;
  return {
    offered: offers.offered.map(withMatter),
    unanswered: unanswered.map(withMatter),
    urgent: due.filter(isUrgent),
    late,
    atRisk: ahead.filter(isAtRisk),
    today: ahead.filter((each) => !isAtRisk(each) && isToday(each)),
    later: ahead.filter((each) => !isAtRisk(each) && !isToday(each)),
    asleep: usual.filter(sleeps),
    next: page.next,
    whole: { open, late: counted.late },
  };
}
