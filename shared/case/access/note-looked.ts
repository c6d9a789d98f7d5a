import { actorOf } from "./actor-of.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import { partnerKey } from "../../story/party-key.ts";
import type { CaseAtDesk } from "./staff-case.ts";

export type NoteLookedDeps = {
  readonly cases: Pick<CaseStore, "record" | "refuseOnce">;
  readonly commit: Commit;
  readonly random: Random;
};

/**
 * Puts on the case's record that somebody of a partner looks at it, once a person and day; others are remembered
 * without. Where it cannot be written nothing is shown: no look is without a trace.
 */
export async function noteLooked(
  { cases, commit, random }: NoteLookedDeps,
  { story, staff, partner, at }: Pick<CaseAtDesk, "story" | "staff" | "partner" | "at">,
  now: Instant,
): Promise<void> {
  if (partner === undefined) return;
  const by = actorOf({ story, staff, partner, at });
  const fact = { type: "case.partner-looked", partner: partner.name } as const;
  const event = toEvent(fact, story.case, { by, at: now, random });
  const person = `${partnerKey(partner.id)}:${staff.id}`;
  // Refused where it stands there already.
  await commit([cases.refuseOnce(story.case.reference, person, now), cases.record(event)]);
}
