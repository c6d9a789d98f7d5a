import { newToken } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commit } from "../platform/dynamodb/transaction.ts";
import { LOST, raced } from "../platform/raced.ts";
import type { Race } from "../platform/raced.ts";
import type { CaseStore } from "../story/case.store.ts";
import { toEvent } from "../story/fact.ts";
import type { Case } from "../story/parts/case.schema.ts";
import { related } from "./relate.ts";
import type { Relation, Seen } from "./relate.ts";
import type { Said, SaidOf } from "./same.schema.ts";
import type { SameStore } from "./same.store.ts";

export type RelateDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly same: SameStore;
};

export type Relating = {
  /** Two cases of one dealer, which whoever says it may see. */
  readonly one: Case;
  readonly other: Case;
  readonly is: Relation;
  readonly by: Said["by"];
  readonly now: Instant;
};

export type RelateRefused = "too-many" | "not-there";

const RACE: Race = { rounds: 6, lost: "who is held for the same person keeps changing" };

/**
 * Says that two cases are the same person's, or are not; `unsaid` takes either back. Said again it changes
 * nothing. `not-there` where one of them was erased meanwhile; `too-many` where nobody has so many cases.
 */
export function relateCases(
  { commit, random, cases, same }: RelateDeps,
  { one, other, is, by, now }: Relating,
): Promise<Result<void, RelateRefused>> {
  const at = { by: { kind: "staff", ...by } as const, at: now, random };
  return raced(RACE, async () => {
    const seen = await seenOf(same, one.reference, other.reference);
    const next = related(seen, { is, by, at: now }, newToken(random));
    if (next === undefined) return fail("too-many");
    if (next.said.length === 0 && next.persons.length === 0) return ok(undefined);
    const { fact } = next;
    const events =
      fact === undefined ? [] : [one, other].map((of) => toEvent({ type: fact }, of, at));
    const saved = await commit([
      ...[one, other].map(({ reference }) => same.isThere(reference)),
      ...next.said.map(same.say),
      ...next.persons.map(same.hold),
      ...events.map(cases.record),
    ]);
    if (saved.ok) return ok(undefined);
    return saved.failure.refused.includes("case") ? fail("not-there") : LOST;
  });
}

async function seenOf(same: SameStore, first: string, second: string): Promise<Seen> {
  const [one, other] = await Promise.all([saidOf(same, first), saidOf(same, second)]);
  const ids = new Set([one.person, other.person].filter((id) => id !== undefined));
  const found = await Promise.all([...ids].map(same.person));
  const persons = found.filter((person) => person !== undefined);
  const all = new Set(persons.flatMap((person) => person.cases.map(({ reference }) => reference)));
  const said = await Promise.all([...all].map((reference) => saidOf(same, reference)));
  return { one, other, persons, said: new Map(said.map((each) => [each.reference, each])) };
}

async function saidOf(same: Pick<SameStore, "said">, reference: string): Promise<SaidOf> {
  return (await same.said(reference)) ?? { reference, apart: [], turn: 0 };
}
