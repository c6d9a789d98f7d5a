import type { CallWindow, Case } from "../../story/parts/case.schema.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Actor } from "../../story/parts/event.schema.ts";
import { callbackDue } from "../../commitments/make/callback-due.ts";
import { toCommitmentEvent } from "../../commitments/promise/commitment-event.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import { newCommitment } from "../../commitments/make/new-commitment.ts";
import type { Due } from "../../commitments/due/due.schema.ts";
import { chooseOwner, managerOf } from "../../commitments/ladder/people.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** What it takes to promise a call beside another change. */
export type OweCallDeps = {
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner">;
  readonly random: Random;
};

/** What was promised, and the writes of it, for the transaction of what it belongs to. */
export type OwedCall = {
  readonly commitments: readonly Commitment[];
  readonly writes: readonly Write[];
};

export type Call = {
  readonly dealer: Dealer;
  readonly department: string;
  readonly by: Actor;
  /** Open minutes; the dealer's own time without it. */
  readonly within?: string;
  /** Instead, where it can be met. */
  readonly wish?: Due;
  /** The manager calls, and not whoever has least to do. */
  readonly byManager?: true;
  readonly windows?: readonly CallWindow[] | undefined;
};

/** The visit that the call is about, with its case. */
export type Visit = { readonly case: Case; readonly appointment: Appointment };

export const NO_CALL: OwedCall = { commitments: [], writes: [] };

type About = {
  readonly what: string;
  readonly confirms?: true;
  readonly ready?: true;
  readonly complaint?: true;
};

/**
 * A call about a visit, promised by whoever of its department has least to do; nothing where the
 * department does not open. Who and when are settled at once, the visit may be drawn afresh.
 */
export async function oweCall(
  deps: OweCallDeps,
  { dealer, department: asked, by, within, wish, windows, byManager }: Call,
  now: Instant,
): Promise<(visit: Visit, about: About) => OwedCall> {
  const department = presentDepartment(dealer, asked);
  const timed = within === undefined ? dealer : { ...dealer, callbackWithin: within };
  const wished = callbackDue(timed, department, now, { wish, windows });
  const due = wished.ok ? wished : callbackDue(timed, department, now, { windows });
  // A department that never opens cannot call; the desk still sees the appointment.
  if (!due.ok) return () => NO_CALL;
  const people =
    byManager === true ? led(dealer, department) : await leastBusy(deps, dealer, department, now);
  return ({ case: matter, appointment }, about) => {
    const made = {
      id: newId("cmt", deps.random),
      reference: matter.reference,
      kind: "callback",
      department,
      due: due.value,
      appointment: appointment.id,
      ...about,
      ...people,
    } as const;
    const commitment = newCommitment(dealer, made, now);
    const frame = { by, at: now, random: deps.random };
    const event = toCommitmentEvent({ type: "commitment.made" }, commitment, frame);
    return {
      commitments: [commitment],
      writes: [deps.commitments.create(commitment), deps.cases.record(event)],
    };
  };
}

/** A department that is gone leaves the calls about its visits to the dealer's first. */
function presentDepartment({ departments }: Dealer, asked: string): string {
  return (departments.find(({ id }) => id === asked) ?? departments[0])?.id ?? asked;
}

function led(dealer: Dealer, department: string): ReturnType<typeof chooseOwner> {
  const manager = managerOf(dealer, department);
  return { owner: manager, accountable: manager };
}

async function leastBusy(
  { commitments }: OweCallDeps,
  dealer: Dealer,
  department: string,
  now: Instant,
): Promise<ReturnType<typeof chooseOwner>> {
  const around = { dealer, date: dateAt(dealer.timeZone, now) };
  return chooseOwner(around, department, await commitments.openByOwner(dealer.id));
}
