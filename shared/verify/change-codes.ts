import { generationOf } from "../case/access/verify-code.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commit } from "../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../story/case.store.ts";
import { toEvent } from "../story/fact.ts";
import type { Case } from "../story/parts/case.schema.ts";

export type ChangeCodesDeps = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "setVerifyCodes" | "record">;
  readonly random: Random;
};

/**
 * The customer's own: every code that was shown or mailed before is dead, and there are new ones (`renewed`) or
 * none until they want some again (`revoked`).
 */
export async function changeCodes(
  { commit, cases, random }: ChangeCodesDeps,
  matter: Case,
  verify: "renewed" | "revoked",
  now: Instant,
): Promise<Result<Case, Problem>> {
  if (verify === "revoked" && matter.verify?.revokedAt !== undefined) return ok(matter);
  const next = {
    generation: generationOf(matter) + 1,
    ...(verify === "revoked" ? { revokedAt: now } : {}),
  };
  const by = { kind: "customer" } as const;
  const event = toEvent({ type: "case.code-made", verify }, matter, { by, at: now, random });
  const saved = await commit([cases.setVerifyCodes(matter, next), cases.record(event)]);
  return saved.ok ? ok({ ...matter, verify: next }) : fail(CHANGED);
}

/** Replaced by another press meanwhile, or the key of the case was. */
const CHANGED: Problem = { code: "try-again" };
