import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { log } from "../../platform/log.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Case } from "../../story/parts/case.schema.ts";

export type NoteRefusalDeps = {
  readonly cases: Pick<CaseStore, "record" | "refuseOnce">;
  readonly commit: Commit;
  readonly random: Random;
};

/**
 * Puts on the case's record that somebody of sales asked for what is not theirs: once a person and day,
 * so that nobody fills a case with it. They are refused as well when it cannot be written.
 */
export async function notePurposeRefused(
  { cases, commit, random }: NoteRefusalDeps,
  matter: Pick<Case, "reference" | "dealer">,
  { id, name }: { readonly id: string; readonly name: string },
  now: Instant,
): Promise<void> {
  const by = { kind: "staff", id, name } as const;
  const event = toEvent({ type: "case.purpose-refused" }, matter, { by, at: now, random });
  try {
    await commit([cases.refuseOnce(matter.reference, id, now), cases.record(event)]);
  } catch (error) {
    log.error("case.refusal-not-noted", error, { reference: matter.reference });
  }
}
