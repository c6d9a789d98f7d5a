import { sameSecret } from "../../kernel/hash.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Case } from "../../story/parts/case.schema.ts";

export type ProveAddressDeps = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "prove">;
};

/**
 * The customer's own case, as whoever came by the link in a mail to its address holds it: `key` is in
 * that mail alone. From then on what they type may be written there. Answers the case as it is then;
 * any other key changes nothing, and is told nothing.
 */
export async function proveAddress(
  { commit, cases }: ProveAddressDeps,
  matter: Case,
  key: string | undefined,
): Promise<Case> {
  if (key === undefined || !isProof(matter, key)) return matter;
  // Who was there first has proved the same.
  await commit([cases.prove(matter)]);
  const { unproven: _proven, ...proven } = matter;
  return proven;
}

/** Whether `key` would prove something that is not proven yet. */
export function isProof({ unproven }: Pick<Case, "unproven">, key: string): boolean {
  return unproven !== undefined && sameSecret(unproven.key, key);
}
