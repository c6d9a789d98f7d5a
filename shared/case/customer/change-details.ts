import { matches } from "../../directory/replace/if-match.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Race } from "../../platform/raced.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow, CaseStory } from "../../story/case-story.ts";
import { toEvent } from "../../story/fact.ts";
import type { Fact } from "../../story/fact.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";

export type ChangeDetailsDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "changeDetails" | "now" | "record" | "since">;
};

export type DetailsChange = {
  /** As it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly by: Actor;
  readonly now: Instant;
  /** The version that the caller looked at. */
  readonly ifMatch?: string | undefined;
};

/** What shall be known of the customer, and what is told of it; nothing told: all is well as it is. */
export type DetailsDecision = { readonly next: Case; readonly facts: readonly Fact[] };

/** It may look at what happened within a day. */
export type DecideDetails = (story: CaseStory) => Result<DetailsDecision, Problem>;

/** A person corrects a case now and then, and the customer may be at it too. */
const RACE: Race = { rounds: 5, lost: "who the customer is keeps changing" };

/**
 * The frame of every change of who a customer is and how they are reached: decided on what was read,
 * committed on exactly that, with what the desk finds them by. Answers the case as it is then; 412 when
 * it is not the version the caller looked at.
 */
export async function changeDetails(
  { commit, random, cases }: ChangeDetailsDeps,
  { story: known, by, now, ifMatch }: DetailsChange,
  decide: DecideDetails,
): Promise<Result<Case, Problem>> {
  return raced(RACE, async (round) => {
    const present = round === 0 ? known : await cases.now(known.case.reference);
    if (present === undefined) throw new Error("a case is gone");
    const story = await cases.since(present, plus(now, -DAY));
    if (!matches(ifMatch, detailsEtag(story.case))) return fail(STALE);
    const decided = decide(story);
    if (!decided.ok) return decided;
    const { next, facts } = decided.value;
    if (facts.length === 0 && next.pendingEmail === story.case.pendingEmail) return ok(story.case);
    const events = facts.map((fact) => toEvent(fact, next, { by, at: now, random }));
    const replaced = next.token === story.case.token ? {} : { tokenSince: now };
    const changed = { ...next, ...replaced, details: (story.case.details ?? 0) + 1 };
    const writes = [...cases.changeDetails(story.case, changed), ...events.map(cases.record)];
    const saved = await commit(writes);
    return saved.ok ? ok(changed) : LOST;
  });
}

/** The version of who the customer is, as clients name it (`ETag`, `If-Match`). */
export function detailsEtag({ details = 0 }: Pick<Case, "details">): string {
  return `"${details}"`;
}

const STALE: Problem = { code: "precondition-failed" };
