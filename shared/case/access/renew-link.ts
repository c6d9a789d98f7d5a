import { newToken } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Case } from "../../story/parts/case.schema.ts";

export type RenewLinkDeps = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "rotate" | "record" | "countLink">;
  readonly random: Random;
};

/**
 * The customer's own new key, which the answer has: it goes to their address by mail, and every older link is
 * dead. Only where somebody has shown that they read there: else they would lock themselves out. As often as
 * links are mailed again.
 */
export async function renewLink(
  { commit, cases, random }: RenewLinkDeps,
  matter: Case,
  now: Instant,
): Promise<Result<Case, Problem>> {
  if (matter.customer.email === undefined) return fail(NO_ADDRESS);
  if (matter.unproven !== undefined) return fail(NOT_PROVEN);
  const by = { kind: "customer" } as const;
  const event = toEvent({ type: "case.link-rotated" }, matter, { by, at: now, random });
  const counted = cases.countLink(matter.reference, now);
  const token = newToken(random);
  const saved = await commit([cases.rotate(matter, token, now), cases.record(event), counted]);
  if (saved.ok) return ok({ ...matter, token });
  return fail(saved.failure.refused.includes("too-many") ? TOO_MANY : MEANWHILE);
}

const NO_ADDRESS: Problem = { code: "wrong-state", detail: "no-address-for-link" };
const NOT_PROVEN: Problem = { code: "address-not-proven" };
const TOO_MANY: Problem = { code: "too-many-requests" };
/** Another was first: the link is in the mail. */
const MEANWHILE: Problem = { code: "precondition-failed" };
