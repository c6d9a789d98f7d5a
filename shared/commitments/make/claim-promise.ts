import * as z from "zod";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { lineSchema } from "../../case/customer/customer-input.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { isClosedToSales, isForSales } from "../../directory/rights/purpose.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { OWN_LIMITS } from "../../limits/limit-policy.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { dueSchema } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import { PROMISE_RACE, promising } from "./promising.ts";
import type { PromisingDeps, Wanted } from "./promising.ts";
import { managerNow, managerOf } from "../ladder/people.ts";

export const claimInputSchema = z.strictObject({
  what: lineSchema(500),
  madeBy: lineSchema(200).optional(),
  department: slugSchema.optional(),
  due: dueSchema,
});

const CLAIM_POLICY = {
  /** What was promised longer ago is a new matter. */
  longestBackMilliseconds: 30 * DAY,
} as const;

export type ClaimPromiseDeps = PromisingDeps & {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "now" | "record" | "countClaim">;
};

export type Claim = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseNow;
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
  const { reference } = first.case;
  const by = { kind: "customer" } as const;
  return commitNew(deps.commit, {
    race: PROMISE_RACE,
    alongside,
    own: "commitment",
    draw: async (round) => {
      const story = round === 0 ? first : ((await deps.cases.now(reference)) ?? first);
      const wanted = claimed({ story, dealer, input, now });
      if (!wanted.ok) return wanted;
      const promise = await promising(deps, { dealer, wanted: wanted.value, by }, now);
      const { made, writes } = promise({ reference });
      return ok({ made, writes: [...writes, deps.cases.countClaim(story.case)] });
    },
  });
}

/**
 * What sales is said to have promised on a matter of service is kept by those whose matter it is: the
 * others may not read it, and it is no consent that they are named.
 */
function departmentAsked(
  { case: matter }: Claim["story"],
  dealer: Dealer,
  asked = matter.department,
): string {
  const isKnown = dealer.departments.some(({ id }) => id === asked);
  const isClosed = isClosedToSales(matter, dealer) && isForSales({ department: asked }, dealer);
  return isKnown && isClosed ? matter.department : asked;
}

/** The department's manager, or who stands in, keeps what somebody of it is said to have promised. */
export function claimed({ story, dealer, input, now }: Claim): Result<Wanted, Problem> {
  const open = story.commitments.filter(
    ({ claimed: told, status }) => told !== undefined && status === "open",
  );
  if (open.length >= OWN_LIMITS.openClaims) return fail(TOO_MANY);
  const { madeBy, what } = input;
  const department = departmentAsked(story, dealer, input.department);
  if (!dealer.departments.some(({ id }) => id === department)) return fail(NO_DEPARTMENT);
  const opening = openingOf(dealer, department);
  const notBefore = plus(now, -CLAIM_POLICY.longestBackMilliseconds);
  const due = resolveDue(input.due, { opening, now, notBefore });
  if (!due.ok) return due;
  const accountable = managerOf(dealer, department);
  const manager = managerNow({ accountable, department }, { dealer, at: now });
  return ok({
    kind: "other",
    what,
    department,
    due: due.value,
    claimed: madeBy === undefined ? {} : { madeBy },
    people: { owner: manager, accountable: manager },
  });
}

const TOO_MANY: Problem = {
  code: "too-many-requests",
  detail: "too-many-claims",
  params: { most: OWN_LIMITS.openClaims },
};

const NO_DEPARTMENT: Problem = {
  code: "invalid-request",
  errors: [invalid("/department", "unknown-department")],
};
