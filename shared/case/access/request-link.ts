import { toEvent } from "../../story/fact.ts";
import { readReference } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Clock } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";

export type RequestLinkDependencies = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "case" | "record" | "countLink">;
  readonly clock: Clock;
  readonly random: Random;
};

/**
 * Mails the case link again when the address is the customer's. The caller hears the same either way,
 * so neither references nor addresses can be guessed here; nor when it has been mailed too often lately.
 */
export async function requestLink(
  { commit, cases, clock, random }: RequestLinkDependencies,
  reference: string,
  email: string,
): Promise<void> {
  const known = readReference(reference);
  // Whoever only guesses costs one small read, however long the case.
  const matter = known === undefined ? undefined : await cases.case(known);
  if (matter === undefined || matter.customer.email !== email) return;
  const now = clock.now();
  const by = { kind: "customer" } as const;
  const event = toEvent({ type: "case.link-requested" }, matter, { by, at: now, random });
  await commit([cases.record(event), cases.countLink(matter.reference, now)]);
}
