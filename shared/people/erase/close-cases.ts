import { newToken } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { CaseItemsStore } from "./case-items.store.ts";

export type CloseCasesDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly items: Pick<CaseItemsStore, "close" | "remember">;
};

type Closing = { readonly request: string; readonly by: Actor; readonly now: Instant };

const CASES_AT_ONCE = 10;

/**
 * From now on nobody sees these cases, and nobody is written to of them; taking the person out follows from the
 * event. First they are remembered as erased, so that none is that a backup would bring back.
 */
export async function closeCases(
  { commit, random, cases, items }: CloseCasesDeps,
  matters: readonly Case[],
  { request, by, now }: Closing,
): Promise<void> {
  await sideBySide(matters, CASES_AT_ONCE, async (matter) => {
    await items.remember(matter.reference, request, now);
    const event = toEvent({ type: "people.erased", request }, matter, { by, at: now, random });
    // Who was faster has done the same.
    await commit([items.close(matter, request, newToken(random), now), cases.record(event)]);
  });
}
