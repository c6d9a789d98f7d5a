import type { CaseStore } from "../../story/case.store.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Made } from "../../platform/dynamodb/commit-new.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Race } from "../../platform/raced.ts";
import { countedHour } from "../capacity/counted-hour.ts";
import type { MostCalls } from "../capacity/call-load.ts";
import type { Free } from "../capacity/room.ts";
import { byFewestOpen, chooseOwner } from "../ladder/people.ts";
import { alive } from "../ladder/reach.ts";
import type { CommitmentFact } from "../promise/commitment-event.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { newCommitment } from "./new-commitment.ts";
import type { PromiseMade } from "./new-commitment.ts";

/** Two of one customer's own requests may meet; a few times over is a lot for one case. */
export const PROMISE_RACE: Race = { rounds: 5, lost: "the case keeps changing" };

/** Many may ask for the last places of an hour at one moment; whoever loses takes the next. */
export const PLACE_RACE: Race = { rounds: 12, lost: "the places for calls keep filling" };

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
  /** So many calls may be promised for its hour; without it it is counted and never refused. */
  readonly most?: MostCalls | undefined;
};

/** The case of a promise, and the visit that it is about. */
export type PromisedIn = { readonly reference: string; readonly appointment?: string };

type InspectedParts = EventOf<"commitment.made">["inspected"];

type Promising = {
  readonly dealer: Dealer;
  readonly wanted: Wanted;
  readonly by: Actor;
  /** Why a manager gave it to people who do not belong to the matter. */
  readonly overrideReason?: string | undefined;
  /** What its customer says of the car, which it is to judge. */
  readonly inspected?: InspectedParts | undefined;
  /** It was promised before, elsewhere: nobody is told of it. */
  readonly quiet?: true | undefined;
  /** A campaign makes it, and says it to the customer. */
  readonly outreach?: true | undefined;
  /** It is offered to somebody at once. */
  readonly offering?: Offering | undefined;
  /** Where the same promise may be asked for twice; drawn otherwise. */
  readonly id?: string;
};

/** A promise as it is offered when it is made, with what is said of that and what lists it. */
export type Offering = (made: Commitment) => {
  readonly commitment: Commitment;
  readonly facts: readonly CommitmentFact[];
  readonly writes: readonly Write[];
};

const unoffered: Offering = (commitment) => ({ commitment, facts: [], writes: [] });

/**
 * Who keeps a promise is settled at once; the case, and the visit it is about, may be drawn afresh. It
 * goes into the transaction of what it belongs to, with the event that tells of it.
 */
export async function promising(
  deps: PromisingDeps,
  {
    dealer,
    wanted,
    by,
    overrideReason,
    inspected,
    quiet,
    outreach,
    offering = unoffered,
    id: given,
  }: Promising,
  now: Instant,
): Promise<(of: PromisedIn) => Made<Commitment>> {
  const { people: named, most, ...words } = wanted;
  const people = named ?? (await leastBusy(deps, dealer, wanted.department, now));
  return ({ reference, appointment = words.appointment }) => {
    const id = given ?? newId("cmt", deps.random);
    const callHour = words.callHour ?? countedHour({ ...words, ...words.due }, dealer, now);
    const maker = by.kind === "staff" ? { madeByStaff: true as const } : {};
    const promise = { ...words, ...people, ...maker, id, reference, appointment, callHour };
    const fresh = newCommitment(dealer, promise, now);
    const { commitment: made, facts, writes: listed } = offering(fresh);
    const frame = { by, at: now, random: deps.random };
    const fact = { type: "commitment.made", overrideReason, inspected, quiet, outreach } as const;
    const told = [fact, ...facts].map((one) => toCommitmentEvent(one, made, frame));
    const writes = [deps.commitments.create(made, most), ...listed, ...told.map(deps.cases.record)];
    return { made, writes };
  };
}

/** Whoever of the department has promised least is asked last of all, since it costs a read. */
export async function leastBusy(
  deps: Pick<PromisingDeps, "directory"> & OpenByOwner,
  dealer: Dealer,
  department: string,
  now: Instant,
): Promise<People> {
  return leastBusyOf(deps, dealer, department, [], now);
}

/** The same among those who have room for it; where none of them can be told of it, as without them. */
export async function leastBusyOf(
  { commitments, directory }: Pick<PromisingDeps, "directory"> & OpenByOwner,
  dealer: Dealer,
  department: string,
  free: readonly Free[],
  now: Instant,
): Promise<People> {
  const [dead, open] = await Promise.all([
    directory.deadAddresses(dealer.brand),
    commitments.openByOwner(dealer.id),
  ]);
  const around = { dealer, dead, at: now };
  const people = chooseOwner(around, department, open);
  const ids = new Set(free.map(({ caller }) => caller.id));
  const able = alive(
    dealer.staff.filter(({ id }) => ids.has(id)),
    dead,
  );
  const [owner] = byFewestOpen(able, open);
  return owner === undefined ? people : { ...people, owner };
}

type OpenByOwner = { readonly commitments: Pick<CommitmentStore, "openByOwner"> };
