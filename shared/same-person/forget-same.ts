import type { Commit } from "../platform/dynamodb/transaction.ts";
import { LOST, raced } from "../platform/raced.ts";
import type { Race } from "../platform/raced.ts";
import { isAmong, unsaid } from "./relate.ts";
import type { Person, SaidOf } from "./same.schema.ts";
import type { SameStore } from "./same.store.ts";

/** Takes a case out of all that is said of whose it is; answers whether anything was. */
export type ForgetSame = (reference: string) => Promise<boolean>;
export type ForgetSameDeps = { readonly forgetSame: ForgetSame };

const RACE: Race = { rounds: 6, lost: "who is held for the same person keeps changing" };

/** Of an erased case, or one whose time is over, nothing leads to whose it was. May be done again. */
export function forgetting(commit: Commit, same: SameStore): ForgetSame {
  return (reference) =>
    raced(RACE, async () => {
      const own = await same.said(reference);
      if (own === undefined) return false;
      const person = own.person === undefined ? undefined : await same.person(own.person);
      const others = await Promise.all(aboutIt(own, person).map(same.said));
      const held = without(person, reference);
      const said = others.flatMap((each) => {
        if (each === undefined) return [];
        const next = freed(unsaid(each, reference), held);
        return next === each ? [] : [next];
      });
      const saved = await commit([
        same.say({ reference, apart: [], turn: own.turn + 1 }),
        ...said.map((each) => same.say({ ...each, turn: each.turn + 1 })),
        ...(held === undefined ? [] : [same.hold({ ...held, turn: held.turn + 1 })]),
      ]);
      return saved.ok ? true : LOST;
    });
}

/** Those that were told apart from it, and whoever would be left alone. */
function aboutIt({ reference, apart }: SaidOf, person: Person | undefined): string[] {
  const left = (person?.cases ?? []).filter((each) => each.reference !== reference);
  const all = [...apart, ...(left.length > 1 ? [] : left)].map((each) => each.reference);
  return [...new Set(all)];
}

function without(person: Person | undefined, reference: string): Person | undefined {
  if (person === undefined || !isAmong(person.cases, reference)) return undefined;
  return { ...person, cases: person.cases.filter((each) => each.reference !== reference) };
}

function freed(of: SaidOf, held: Person | undefined): SaidOf {
  if (held === undefined || held.cases.length > 1 || of.person !== held.id) return of;
  const { person: _held, ...rest } = of;
  return rest;
}
