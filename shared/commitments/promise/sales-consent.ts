import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { CommitmentFact } from "./commitment-event.ts";

type Consented = { readonly case: Pick<Case, "salesContact"> };

/** Whoever no longer wants what was promised is not to be sold anything on that occasion. */
export function withConsent(
  fact: CommitmentFact,
  { case: { salesContact } }: Consented,
): CommitmentFact {
  const ends = fact.type === "commitment.withdrawn" && salesContact;
  return ends ? { ...fact, endedConsent: true } : fact;
}

/** One write for all facts of a change: a transaction names an item once. */
export function consentChanges(
  { cases }: { readonly cases: Pick<CaseStore, "setMarketing"> },
  reference: string,
  facts: readonly CommitmentFact[],
): Write[] {
  const ends = facts.some(
    (fact) => fact.type === "commitment.withdrawn" && fact.endedConsent === true,
  );
  if (ends) return [cases.setMarketing(reference, false)];
  const restored = facts.some(
    (fact) => fact.type === "commitment.undone" && fact.restoredConsent === true,
  );
  return restored ? [cases.setMarketing(reference, true)] : [];
}
