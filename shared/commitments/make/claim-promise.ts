import * as z from "zod";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import { lineSchema } from "../../case/customer/customer-input.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import { slugSchema } from "../../directory/dealer.schema.ts";
import { openingOf } from "../../directory/opening.ts";
import { newId } from "../../kernel/ids.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import { Unavailable } from "../../platform/unavailable.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { dueSchema } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import { newCommitment } from "./new-commitment.ts";
import type { PromiseMade } from "./new-commitment.ts";
import { managerOf } from "../ladder/people.ts";

export const claimInputSchema = z.strictObject({
  what: lineSchema(500),
  madeBy: lineSchema(200).optional(),
  department: slugSchema.optional(),
  due: dueSchema,
});

const CLAIM_POLICY = {
  /** What was promised longer ago is a new matter. */
  longestBackMilliseconds: 30 * DAY,
  mostOpen: 5,
} as const;

/** Two of one customer's own requests may meet; a few times over is a lot for one case. */
const RACES = 5;

export type ClaimPromiseDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "story" | "record" | "countClaim">;
  readonly commitments: Pick<CommitmentStore, "create">;
};

export type Claim = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseStory;
  readonly dealer: Dealer;
  readonly input: z.output<typeof claimInputSchema>;
  readonly now: Instant;
};

/**
 * "I was promised …": taken at the customer's word, owned by the department's manager, overdue at
 * once when its time has passed. `alongside` adds writes to the same transaction; when its
 * `idempotency` write says no: `replayed`.
 */
export async function claimPromise(
  deps: ClaimPromiseDeps,
  { story: first, dealer, input, now }: Claim,
  alongside: (commitment: Commitment) => readonly Write[] = () => [],
): Promise<Result<Commitment, Problem | Replayed>> {
  let story: CaseStory | undefined = first;
  for (let race = 0; race < RACES && story !== undefined; race += 1) {
    const claimed = claimedOf(deps, { story, dealer, input, now });
    if (!claimed.ok) return claimed;
    const commitment = claimed.value;
    const frame = { by: { kind: "customer" } as const, at: now, random: deps.random };
    const event = toCommitmentEvent({ type: "commitment.made" }, commitment, frame);
    const writes = [
      deps.commitments.create(commitment),
      deps.cases.record(event),
      deps.cases.countClaim(story.case),
      ...alongside(commitment),
    ];
    const done = await deps.commit(writes);
    if (done.ok) return ok(commitment);
    if (done.failure.refused.includes("idempotency")) return fail({ code: "replayed" });
    story = await deps.cases.story(first.case.reference);
  }
  throw new Unavailable("the case keeps changing");
}

function claimedOf(
  { random }: ClaimPromiseDeps,
  { story, dealer, input, now }: Claim,
): Result<Commitment, Problem> {
  const open = story.commitments.filter(
    ({ claimed, status }) => claimed !== undefined && status === "open",
  );
  if (open.length >= CLAIM_POLICY.mostOpen) return fail(TOO_MANY);
  const department = input.department ?? story.case.department;
  if (!dealer.departments.some(({ id }) => id === department)) return fail(NO_DEPARTMENT);
  const opening = openingOf(dealer, department);
  const notBefore = plus(now, -CLAIM_POLICY.longestBackMilliseconds);
  const due = resolveDue(input.due, { opening, now, notBefore });
  if (!due.ok) return due;
  const { madeBy, what } = input;
  const manager = managerOf(dealer, department);
  const made: PromiseMade = {
    id: newId("cmt", random),
    reference: story.case.reference,
    kind: "other",
    what,
    department,
    owner: manager,
    accountable: manager,
    due: due.value,
    claimed: madeBy === undefined ? {} : { madeBy },
  };
  return ok(newCommitment(dealer, made, now));
}

const TOO_MANY: Problem = {
  code: "too-many-requests",
  detail: "too-many-claims",
  params: { most: CLAIM_POLICY.mostOpen },
};

const NO_DEPARTMENT: Problem = {
  code: "invalid-request",
  errors: [invalid("/department", "unknown-department")],
};
