import { drawCase } from "../../case/draw-case.ts";
import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { BOOKING_RACE } from "../../booking/appointment/booking-race.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { DeadAddresses } from "../../directory/store/dead-addresses.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Entry } from "../read/read-row.ts";
import type { Import } from "./import.schema.ts";
import type { ImportStore } from "./import.store.ts";
import type { Guard } from "./row-guards.store.ts";
import type { RowOutcome } from "./outcome.ts";
import { promisesOf } from "./promises-of.ts";
import type { TakePromiseDeps } from "./promises-of.ts";
import { visitOf } from "./visit-of.ts";
import type { TakeVisitDeps } from "./visit-of.ts";

export type TakeRowDeps = TakePromiseDeps &
  TakeVisitDeps & {
    readonly commit: Commit;
    readonly cases: Pick<CaseStore, "open" | "record">;
    readonly imports: Pick<ImportStore, "guard" | "guards">;
  };

/** What rows are taken for. */
export type Taking = {
  readonly job: Import;
  readonly dealer: Dealer;
  readonly by: Actor;
  readonly now: Instant;
  /** How many open promises each of the staff has, those of this import included. */
  readonly open: Map<string, number>;
  /** Addresses of the staff that reach nobody. */
  readonly dead: DeadAddresses;
};

type Taken = { readonly case: Case; readonly placed: boolean };

/**
 * One row becomes one matter with its visit or its promise, in one transaction with its guard: whoever takes the
 * row a second time, after a lost answer or with another file, finds it taken.
 */
export async function takeRow(
  deps: TakeRowDeps,
  taking: Taking,
  entry: Entry,
): Promise<RowOutcome> {
  const { job, by, now } = taking;
  const { line, key } = entry;
  const promised = await promisesOf(deps, taking, entry);
  const taken = await commitNew<Taken, { readonly code: "imported" }>(deps.commit, {
    race: BOOKING_RACE,
    final: { imported: { code: "imported" } },
    draw: async (round) => {
      const matter = asTaken(drawCase(deps.random, matterOf(entry, taking), now), entry);
      const { reference } = matter;
      const visit = await visitOf(deps, taking, { entry, matter, round });
      const imported = { type: "case.imported", import: job.id, line } as const;
      const writes: readonly Write[] = [
        ...deps.cases.open(matter),
        deps.imports.guard(key, { import: job.id, line, reference }, now),
        deps.cases.record(toEvent(imported, matter, { by, at: now, random: deps.random })),
        ...visit.writes,
        ...promised({ reference, ...visit.about }),
      ];
      return ok({ made: { case: matter, placed: visit.placed }, writes });
    },
  });
  if (!taken.ok) return whatItWas(deps, job, entry);
  const { placed, case: matter } = taken.value;
  return placed
    ? { line, outcome: "taken" }
    : { line, outcome: "unplaced", reference: matter.reference };
}

async function whatItWas(
  { imports }: Pick<TakeRowDeps, "imports">,
  job: Import,
  { line, key }: Entry,
): Promise<RowOutcome> {
  const guard = (await imports.guards([key])).get(key);
  return outcomeOf(guard, job, line) ?? { line, outcome: "already" };
}

/** Undefined where nobody has taken it: by this very row it was, when an answer got lost. */
export function outcomeOf(
  guard: Guard | undefined,
  { id }: Pick<Import, "id">,
  line: number,
): RowOutcome | undefined {
  if (guard === undefined) return undefined;
  if (guard.import !== id) return { line, outcome: "already" };
  return guard.line === line
    ? { line, outcome: "taken" }
    : { line, outcome: "repeated", firstLine: guard.line };
}

/** A customer alone is owed nothing; a visit that found no place waits for somebody to say what comes next. */
function asTaken(matter: Case, { visit, promise }: Entry): Case {
  return visit === undefined && promise === undefined
    ? { ...matter, closed: { at: matter.openedAt } }
    : matter;
}

function matterOf(entry: Entry, { dealer }: Taking) {
  const { customer, vehicle, department, topic, notes, leaseMaturityDate } = entry;
  return {
    customer,
    ...(vehicle === undefined ? {} : { vehicle }),
    dealer: dealer.id,
    department,
    topic,
    notes,
    leaseMaturityDate,
  };
}
