import { openingOf } from "../directory/opening/opening.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { workingDaysLater } from "../commitments/due/working-days.ts";
import { promising } from "../commitments/make/promising.ts";
import type { PromisingDeps, Wanted } from "../commitments/make/promising.ts";
import { invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { ownTask } from "../language/own-words/own-words.ts";
import { commitNew } from "../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../platform/dynamodb/idempotency.store.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import type { Race } from "../platform/raced.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { draftOf, INSPECTION_SENT, nextChange } from "./draft-of.ts";
import { mayInspect } from "./may-inspect.ts";
import { missingOf } from "./missing-of.ts";
import { partsAsked } from "./parts-asked.ts";

export type SendInspectionDeps = PromisingDeps & {
  readonly commit: Commit;
  readonly cases: PromisingDeps["cases"] & Pick<CaseStore, "now" | "setSelfInspection">;
};

/** Somebody looks at it on the next day, and has one more for what is not clear. */
const JUDGED_WITHIN_DAYS = 2;

const RACE: Race = { rounds: 5, lost: "the inspection keeps changing" };

type Sending = { readonly story: CaseNow; readonly dealer: Dealer };

/**
 * What the customer has filled in is handed over, once, and answered by a promise to judge it by the close of the
 * department's second working day after today; whoever of it has least to do keeps it. Refused part by part while
 * something is missing.
 */
export async function sendInspection(
  deps: SendInspectionDeps,
  { story: known, dealer }: Sending,
  now: Instant,
  remember: (promise: Commitment) => readonly Write[] = () => [],
): Promise<Result<Commitment, Problem | Replayed>> {
  const may = mayInspect(known.case, dealer, now);
  if (!may.ok) return may;
  const { department, name: service } = may.value;
  const closes = workingDaysLater(openingOf(dealer, department), now, JUDGED_WITHIN_DAYS);
  if (!closes.ok) return fail({ code: "never-open" });
  const wanted: Wanted = {
    kind: "verification",
    ...ownTask("judge-photos", { service }),
    department,
    due: { dueAt: closes.value, duePhrase: `P${JUDGED_WITHIN_DAYS}D` },
    judges: true,
  };
  return commitNew<Commitment, Problem>(deps.commit, {
    race: RACE,
    alongside: remember,
    own: "commitment",
    draw: async (round) => {
      const story = round === 0 ? known : ((await deps.cases.now(known.case.reference)) ?? known);
      const { case: matter } = story;
      const draft = draftOf(story);
      if (draft === undefined) return fail(INSPECTION_SENT);
      const parts = [...draft];
      const missing = missingOf(partsAsked(dealer), parts);
      if (missing.length > 0) return fail(notYet(missing));
      const by = { kind: "customer" } as const;
      const promise = await promising(deps, { dealer, wanted, by, inspected: parts }, now);
      const { made, writes } = promise({ reference: matter.reference });
      const sent = { at: now, promise: made.id };
      const next = { changed: nextChange(story), parts, sent };
      return ok({ made, writes: [...writes, deps.cases.setSelfInspection(matter, next)] });
    },
  });
}

function notYet(missing: ReturnType<typeof missingOf>): Problem {
  const errors = missing.map(({ part, rule }) => invalid(`/parts/${part}`, rule));
  return { code: "invalid-request", detail: "inspection-incomplete", errors };
}
