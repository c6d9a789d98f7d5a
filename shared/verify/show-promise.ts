import { plus } from "../kernel/time.ts";
import { MINUTE } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import { ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Commit } from "../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../story/case.store.ts";
import { toEvent } from "../story/fact.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";
import { findByCode } from "./find-by-code.ts";
import type { ByCode, FindByCodeDeps, FoundByCode } from "./find-by-code.ts";

/** Pressed again, or looked at once more while they talk, it is one line of the timeline. */
const SAME_LOOK_MILLISECONDS = 2 * MINUTE;

export type ShowPromiseDeps = FindByCodeDeps & {
  readonly commit: Commit;
  readonly cases: FindByCodeDeps["cases"] & Pick<CaseStore, "since" | "record">;
  readonly random: Random;
};

/** Who they say that they are; nobody has proven it. */
type Named = { readonly name?: string | undefined; readonly company?: string | undefined };

/** What was promised, for somebody who has the customer's code; it is on the timeline from then on. */
export async function showPromise(
  deps: ShowPromiseDeps,
  { by, ...asked }: ByCode & { readonly by: Named },
): Promise<Result<FoundByCode, Problem>> {
  const { commit, cases, random } = deps;
  const found = await findByCode(deps, asked);
  if (!found.ok) return found;
  const { story, promise } = found.value;
  const { now } = asked;
  const shown = { commitment: promise.id, what: promise.what, ...named(by) };
  const lately = await cases.since(story, plus(now, -SAME_LOOK_MILLISECONDS));
  if (lately.events.some((event) => isSameLook(event, shown, now))) return found;
  const system = { kind: "system" } as const;
  const fact = { type: "case.code-used", shown } as const;
  await commit([cases.record(toEvent(fact, story.case, { by: system, at: now, random }))]);
  return ok(found.value);
}

function named({ name, company }: Named) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(company === undefined ? {} : { company }),
  };
}

type Shown = NonNullable<EventOf<"case.code-used">["shown"]>;

function isSameLook(event: CaseEvent, shown: Shown, now: Instant): boolean {
  if (event.type !== "case.code-used" || event.shown === undefined) return false;
  const { commitment, name, company } = event.shown;
  const isLate = now - event.at > SAME_LOOK_MILLISECONDS;
  return (
    !isLate && commitment === shown.commitment && name === shown.name && company === shown.company
  );
}
