import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { SuppressionStore } from "./suppression.store.ts";

export type UnsubscribeDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly suppressions: Pick<SuppressionStore, "hasDeclined" | "decline">;
};

const CLASSES = ["survey", "marketing"] as const;

/**
 * From now on the reader of this mail gets no survey and no advertising, from nobody here; what they
 * booked and were promised is still confirmed. Saying it again changes nothing: whoever holds the
 * address could otherwise fill the case with it.
 */
export async function unsubscribe(
  { commit, random, cases, suppressions }: UnsubscribeDeps,
  mail: Mail,
  now: Instant,
): Promise<void> {
  const { id, recipient } = mail;
  if (await suppressions.hasDeclined(recipient.email, CLASSES)) return;
  const by = { kind: "customer" } as const;
  const event = toEvent({ type: "mail.declined", mail: id }, mail, { by, at: now, random });
  const saved = await commit([suppressions.decline(recipient.email, CLASSES), cases.record(event)]);
  if (!saved.ok) throw new Error("declining mail was refused");
}
