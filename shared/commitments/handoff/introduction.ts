import { canBeCalled } from "../../case/customer/can-be-called.ts";
import { firstCommon, LATE_LOOK_MILLISECONDS } from "../../case/customer/common-hours.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import { PARTNER_DEPARTMENT } from "../../directory/document/partner-terms.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { partyOf } from "../../directory/partner/party-of.ts";
import { callersOf, seenBy } from "../../directory/partner/task-terms.ts";
import { ok } from "../../kernel/result.ts";
import { instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Ours } from "../../language/own-words/own-words.ts";
import { askedTask } from "../../story/asked-task.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment, Introducing, Task } from "../../story/parts/commitment.schema.ts";
import type { Change, Decide, Present } from "../change/change-commitment.ts";
import { transition } from "../promise/life-cycle.ts";
import { backHome } from "./return-unanswered.ts";
import { changedFrom } from "../promise/wakes-at.ts";

type Calls = NonNullable<Task["calls"]>;

type Asked = {
  readonly commitment: Pick<Commitment, "dueAt">;
  readonly present: Pick<Present, "dealer" | "brand" | "now">;
};

/** How a partner rings customers about this kind of task; undefined where it sees no number of theirs. */
export function callsOf(
  partner: Partner | undefined,
  kind: string | undefined,
  matter: Pick<Case, "contact" | "customer">,
  { commitment, present }: Asked,
): Calls | undefined {
  if (partner === undefined || kind === undefined || !seenBy(partner, kind).has("phone"))
    return undefined;
  const never = neverMeets(partner, matter, commitment.dueAt, present);
  return {
    from: callersOf(partner),
    purpose: partner.purpose,
    brand: present.brand?.name ?? present.dealer.brand,
    ...(never ? { noOverlap: true as const } : {}),
  };
}

/** What was to be called about, where the partner sees no number any more. */
function withoutNumber({ noOverlap: _hours, ...calls }: Calls): Calls {
  return { ...calls, noOverlap: true, unseen: true };
}

/** How it calls by now, where that is not what the customer was told; undefined where it is. */
export function callsOtherwise(
  told: Calls,
  { partner, kind }: { readonly partner: Partner; readonly kind: string },
): Calls | undefined {
  if (told.noOverlap !== true && !seenBy(partner, kind).has("phone")) return withoutNumber(told);
  const from = callersOf(partner);
  return isSameNumbers(told, { from }) ? undefined : { ...told, from };
}

/** There is no time before it is due at which the partner works and this customer may be called. */
function neverMeets(
  partner: Partner,
  matter: Pick<Case, "contact" | "customer">,
  dueAt: Instant,
  { dealer, now }: Pick<Present, "dealer" | "now">,
): boolean {
  if (!canBeCalled(matter)) return true;
  const { windows = [] } = matter.contact ?? {};
  if (windows.length === 0) return false;
  const opening = openingOf(partyOf(partner), PARTNER_DEPARTMENT);
  const late = plus(now, LATE_LOOK_MILLISECONDS);
  const until = dueAt > now ? dueAt : instant(late);
  const zone = dealer.timeZone;
  return firstCommon({ opening, windows, zone, from: now, until }) === undefined;
}

/** The customer is told first; the partner is asked by what follows from that. */
export function toBeIntroduced(
  commitment: Commitment,
  { task, note }: Pick<Introducing, "task" | "note">,
): Change {
  const introducing = { task, note, nth: commitment.revision };
  return {
    commitment: changedFrom(commitment, { ...commitment, introducing }),
    facts: [{ type: "commitment.introduction", step: "asked", task }],
  };
}

type Why = { readonly reason?: string | undefined; readonly ours?: Ours | undefined };

/** The partner never hears that it was to be asked. */
export function unasked(
  commitment: Commitment,
  { task }: Introducing,
  { reason, ours }: Why,
): Change {
  const { introducing: _unmet, ...rest } = commitment;
  return {
    commitment: changedFrom(commitment, backHome(rest)),
    facts: [
      {
        type: "commitment.introduction",
        step: "ended",
        task,
        ...(reason === undefined ? {} : { reason }),
        ...(ours === undefined ? {} : { ours }),
      },
    ],
  };
}

const SAME = (commitment: Commitment) => ok({ commitment, facts: [] });

/** Nobody knows whether the mail about this introduction arrived: the dealer calls, and it is seen why. */
export function unheard(nth: number): Decide {
  return (commitment) => {
    const { introducing } = commitment;
    if (introducing?.nth !== nth || introducing.unheard === true) return SAME(commitment);
    const status = transition("introduce", commitment);
    if (!status.ok) return status;
    const next = { ...commitment, introducing: { ...introducing, unheard: true as const } };
    const { task } = introducing;
    return ok({
      commitment: changedFrom(commitment, next),
      facts: [{ type: "commitment.introduction", step: "unheard", task }],
    });
  };
}

/** Nobody will tell the customer of it now, so it is not asked. */
export function untold(nth: number): Decide {
  return (commitment) => {
    const { introducing } = commitment;
    if (introducing?.nth !== nth) return SAME(commitment);
    const status = transition("introduce", commitment);
    if (!status.ok) return status;
    return ok(unasked(commitment, introducing, ownReason("customer-untold")));
  };
}

/**
 * What the customer was told of the call, anew: when they may be called, when the partner works, from which
 * numbers it calls, or whether it sees theirs has changed.
 */
export function overlapAgain(
  partner: Partner | undefined,
  matter: Pick<Case, "contact" | "customer">,
): Decide {
  return (commitment, present) => {
    const { introducing } = commitment;
    const task = askedTask(commitment);
    if (task?.calls === undefined || commitment.status !== "open") return SAME(commitment);
    if (partner === undefined) return SAME(commitment);
    const calls =
      callsOf(partner, task.kind, matter, { commitment, present }) ?? withoutNumber(task.calls);
    // Whose name it is does not change with an hour.
    const again = { ...task, calls: { ...calls, brand: task.calls.brand } };
    const isMet = calls.noOverlap === task.calls.noOverlap;
    if (isMet) return callsFromOthers(commitment, task.calls, again);
    const next =
      introducing === undefined
        ? { ...commitment, task: again }
        : { ...commitment, introducing: { ...introducing, task: again } };
    const step = calls.noOverlap === true ? ("no-overlap" as const) : ("overlap" as const);
    return ok({
      commitment: changedFrom(commitment, next),
      facts: [{ type: "commitment.introduction", step, task: again }],
    });
  };
}

/** Whoever was told of other numbers is told of these; before they are, nobody is asked. */
function callsFromOthers(
  commitment: Commitment,
  told: Calls,
  task: Task & { readonly calls: Calls },
): ReturnType<Decide> {
  if (task.calls.noOverlap === true || isSameNumbers(told, task.calls)) return SAME(commitment);
  const { introducing } = commitment;
  if (introducing !== undefined)
    return ok(toBeIntroduced(commitment, { task, note: introducing.note }));
  return ok({
    commitment: changedFrom(commitment, { ...commitment, task }),
    facts: [{ type: "commitment.introduction", step: "asked", task }],
  });
}

function isSameNumbers(
  { from: one }: Pick<Calls, "from">,
  { from: other }: Pick<Calls, "from">,
): boolean {
  return one.length === other.length && one.every((number) => other.includes(number));
}
