import { notePurposeRefused } from "../../case/access/purpose-refused.ts";
import type { Contact } from "../../story/parts/case.schema.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { Unreachable } from "../../directory/store/dead-addresses.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import type { Again } from "../../platform/again.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Race } from "../../platform/raced.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { CommitmentFact } from "../promise/commitment-event.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { hostOf } from "../promise/host-of.ts";
import { reckon } from "../promise/reckon.ts";
import { consentChanges, withConsent } from "../promise/sales-consent.ts";
import { decideOnce, eventsToCompare } from "./done-before.ts";
import { openingFor } from "../due/opening-for.ts";
import { countedAgain } from "./counted-again.ts";
import { heldByPartner } from "./held-by-partner.ts";
import { withRoom } from "./with-room.ts";
import type { Roomy } from "./with-room.ts";
import type { Naming } from "../capacity/take-place.ts";

export type ChangeCommitmentDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "back" | "record" | "refuseOnce" | "setMarketing" | "since">;
  readonly commitments: Pick<CommitmentStore, "one" | "replace" | "callLoad">;
  readonly directory: Pick<DirectoryStore, "dealer" | "deadAddresses" | "partner" | "partnerStays">;
};

/** The new state and what to say about it; no facts means nothing changes. */
export type Change = {
  readonly commitment: Commitment;
  readonly facts: readonly CommitmentFact[];
  /** A time was named, which has to have room; what the system makes by itself is only counted. */
  readonly naming?: Naming;
};

/** What a decision may look at besides the commitment. */
export type Present = {
  readonly opening: Opening;
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
  readonly host: Dealer | undefined;
  /** Addresses that reach nobody. */
  readonly dead?: Unreachable;
  /** How the customer may be reached. */
  readonly contact: Contact;
  /** From whose start a time may be counted. */
  readonly visit?: { readonly start: Instant };
  readonly by: Actor;
  readonly now: Instant;
};

/** Pure, since it is asked again when somebody else was faster. */
export type Decide = (commitment: Commitment, present: Present) => Result<Change, Problem>;

export type ChangeRequest = {
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
  /** Who changes it; what they may do has been checked. */
  readonly by: Actor;
  readonly id: string;
  readonly now: Instant;
  /** Where it may be a repetition, what was done before is found and changes nothing more. */
  readonly again?: Again | undefined;
};

export const COMMITMENT_NOT_FOUND: Problem = { code: "commitment-not-found" };

/** Timers and colleagues may be faster; a few times over is a lot for one promise. */
const RACE: Race = { rounds: 8, lost: "the commitment keeps changing" };

/** Decides on the state it sees and commits exactly on that one; after a lost race it looks again. */
export async function changeCommitment(
  deps: ChangeCommitmentDeps,
  { story, dealer, brand, by, id, now, again }: ChangeRequest,
  decide: Decide,
): Promise<Result<Commitment, Problem>> {
  let seen = story.commitments.find((commitment) => commitment.id === id);
  return raced(RACE, async () => {
    if (seen === undefined) return fail(COMMITMENT_NOT_FOUND);
    const present = await presentOf(deps, { story, dealer, brand, by, id, now }, seen);
    const { contact } = present;
    const events = await eventsToCompare(deps.cases, story, seen, again);
    const decided = decideOnce({ seen, events, decide, present }, again);
    if (!decided.ok) {
      await noteMisuse(deps, decided.failure, { story, by, now });
      return decided;
    }
    if (decided.value.facts.length === 0) return ok(decided.value.commitment);
    const placed = await placedBy(deps, seen, decided.value, { dealer, contact, now });
    if (!placed.ok) return placed;
    const { commitment: changed, most, overridden } = placed.value;
    const reason = overridden && decided.value.naming?.override?.reason;
    const facts = decided.value.facts
      .map((fact) => withConsent(fact, story))
      .map((fact) => withReason(fact, reason));
    const commitment = reckon(seen, changed, { facts, by, now });
    const frame = { by, at: now, random: deps.random };
    const told = facts.map((fact) => toCommitmentEvent(fact, commitment, frame));
    const held = await heldByPartner(deps, seen, commitment);
    if (!held.ok) return held;
    const writes = [
      ...held.value,
      ...deps.commitments.replace(commitment, seen, most),
      ...told.map(deps.cases.record),
      ...consentChanges(deps, story.case.reference, facts),
    ];
    const done = await deps.commit(writes);
    if (done.ok) return ok(commitment);
    seen = await deps.commitments.one(story.case.reference, id);
    return LOST;
  });
}

/** Why a decision would be refused as the promise is now; nothing is changed or noted by asking. */
export async function refusalOf(
  deps: Pick<ChangeCommitmentDeps, "cases" | "directory">,
  request: ChangeRequest,
  decide: Decide,
): Promise<Problem | undefined> {
  const seen = request.story.commitments.find(({ id }) => id === request.id);
  if (seen === undefined) return COMMITMENT_NOT_FOUND;
  const present = await presentOf(deps, request, seen);
  const events = await eventsToCompare(deps.cases, request.story, seen, request.again);
  const decided = decideOnce({ seen, events, decide, present }, request.again);
  return decided.ok ? undefined : decided.failure;
}

async function presentOf(
  deps: Pick<ChangeCommitmentDeps, "directory">,
  { story, dealer, brand, by, now }: ChangeRequest,
  seen: Commitment,
): Promise<Present> {
  const host = await hostOf(deps, seen);
  const opening = openingFor(seen, { dealer, host });
  const { contact = {} } = story.case;
  const dead = await deps.directory.deadAddresses(dealer.brand);
  return { opening, dealer, brand, host, dead, contact, by, now };
}

/** Who wanted it for sales is on the record. */
async function noteMisuse(
  deps: ChangeCommitmentDeps,
  { code }: Problem,
  { story, by, now }: Pick<ChangeRequest, "story" | "by" | "now">,
): Promise<void> {
  if (code === "purpose-not-allowed" && by.kind === "staff")
    await notePurposeRefused(deps, story.case, by, now);
}

/** Counted where it is kept after the change, where a time was named only as far as there is room. */
async function placedBy(
  deps: ChangeCommitmentDeps,
  seen: Commitment,
  { commitment, naming }: Change,
  { dealer, contact, now }: Pick<Present, "dealer" | "contact" | "now">,
): Promise<Result<Roomy, Problem>> {
  const around = {
    dealer: (await hostOf(deps, commitment)) ?? dealer,
    windows: contact.windows ?? [],
    now,
  };
  const counted = countedAgain(seen, commitment, around);
  if (naming === undefined || counted.dueAt === seen.dueAt) return ok({ commitment: counted });
  return withRoom(deps.commitments, counted, naming, { ...around, seen });
}

/** Why a manager promised more than can be kept stands with what it promised. */
function withReason(fact: CommitmentFact, overrideReason: string | undefined): CommitmentFact {
  const names = fact.type === "commitment.moved" && overrideReason !== undefined;
  return names ? { ...fact, overrideReason } : fact;
}
