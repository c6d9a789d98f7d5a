import type { CaseStore } from "../../story/case.store.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/directory.store.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Made } from "../../platform/dynamodb/commit-new.ts";
import type { Race } from "../../platform/raced.ts";
import { chooseOwner } from "../ladder/people.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { newCommitment } from "./new-commitment.ts";
import type { PromiseMade } from "./new-commitment.ts";

/** Two of one customer's own requests may meet; a few times over is a lot for one case. */
export const PROMISE_RACE: Race = { rounds: 5, lost: "the case keeps changing" };

export type PromisingDeps = {
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner">;
  readonly directory: Pick<DirectoryStore, "deadAddresses">;
  readonly random: Random;
};

export type People = ReturnType<typeof chooseOwner>;

/** A promise as it was decided; where nothing is said of people, the least busy of its department keeps it. */
export type Wanted = Omit<PromiseMade, "id" | "reference" | keyof People> & {
  readonly people?: People;
};

/** The case of a promise, and the visit that it is about. */
export type PromisedIn = { readonly reference: string; readonly appointment?: string };

type Promising = {
  readonly dealer: Dealer;
  readonly wanted: Wanted;
  readonly by: Actor;
  /** Why a manager gave it to people who do not belong to the matter. */
  readonly overrideReason?: string | undefined;
  /** Where the same promise may be asked for twice; drawn otherwise. */
  readonly id?: string;
};

/**
 * Who keeps a promise is settled at once; the case, and the visit it is about, may be drawn afresh. It
 * goes into the transaction of what it belongs to, with the event that tells of it.
 */
export async function promising(
  deps: PromisingDeps,
  { dealer, wanted, by, overrideReason, id: given }: Promising,
  now: Instant,
): Promise<(of: PromisedIn) => Made<Commitment>> {
  const { people: named, ...words } = wanted;
  const people = named ?? (await leastBusy(deps, dealer, wanted.department, now));
  return ({ reference, appointment = words.appointment }) => {
    const id = given ?? newId("cmt", deps.random);
    const promise = { ...words, ...people, id, reference, appointment };
    const made = newCommitment(dealer, promise, now);
    const frame = { by, at: now, random: deps.random };
    const event = toCommitmentEvent({ type: "commitment.made", overrideReason }, made, frame);
    return { made, writes: [deps.commitments.create(made), deps.cases.record(event)] };
  };
}

/** Whoever of the department has promised least is asked last of all, since it costs a read. */
export async function leastBusy(
  { commitments, directory }: Pick<PromisingDeps, "commitments" | "directory">,
  dealer: Dealer,
  department: string,
  now: Instant,
): Promise<People> {
  const [dead, open] = await Promise.all([
    directory.deadAddresses(dealer.brand),
    commitments.openByOwner(dealer.id),
  ]);
  return chooseOwner({ dealer, dead, at: now }, department, open);
}
