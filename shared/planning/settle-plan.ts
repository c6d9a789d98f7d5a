import { eachApart } from "../kernel/each-apart.ts";
import type { Instant } from "../kernel/time.ts";
import { log } from "../platform/log.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Plan } from "../story/parts/plan.schema.ts";
import { planOf } from "./plan-of.ts";

export type SettlePlanDeps = { readonly cases: Pick<CaseStore, "now" | "writePlan"> };

/**
 * Makes what lists the case agree with what it is now. Whoever writes looks again afterwards: between the look
 * and the write somebody else may have changed the case, seen that all was well and written nothing.
 */
export async function settlePlan(deps: SettlePlanDeps, seen: CaseNow, now: Instant): Promise<void> {
  const wanted = planOf(seen, now);
  if (isSame(seen.plan, wanted)) return;
  await deps.cases.writePlan(seen.case, wanted);
  const present = await deps.cases.now(seen.case.reference);
  if (present !== undefined) await settlePlan(deps, present, now);
}

function isSame(one: Plan | undefined, other: Plan | undefined): boolean {
  return one?.unplannedSince === other?.unplannedSince && one?.lookAt === other?.lookAt;
}

/** Cases at once. */
const SIDE_BY_SIDE = 4;
const MOST_IN_A_ROUND = 500;

/**
 * A visit is over and nobody said more; and cases of before there were such lists, whenever they are looked at.
 * @throws AggregateError after the last one when some could not be looked at: they are the next round's.
 */
export function settlePlans(deps: SettlePlanDeps) {
  return async (work: readonly Work[], now: Instant): Promise<void> => {
    const due = work.filter(({ kind }) => kind === "plan" || kind === "retention");
    await eachApart(due.slice(0, MOST_IN_A_ROUND), {
      sideBySide: SIDE_BY_SIDE,
      work: async ({ reference }) => {
        const present = await deps.cases.now(reference);
        if (present !== undefined) await settlePlan(deps, present, now);
      },
      onFailure: (error, { reference }) => log.error("sweep.plan-failed", error, { reference }),
    });
  };
}
