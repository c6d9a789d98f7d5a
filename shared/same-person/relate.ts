import type { Person, Said, SaidOf } from "./same.schema.ts";

/** `unsaid` takes either back. */
export const RELATIONS = ["same", "other", "unsaid"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Two cases as they are held now: what is said of each, the persons they are of, and what is said of their cases. */
export type Seen = {
  readonly one: SaidOf;
  readonly other: SaidOf;
  readonly persons: readonly Person[];
  /** Of all cases of these persons, by reference. */
  readonly said: ReadonlyMap<string, SaidOf>;
};

/** What is to be written; nothing where it is so already. */
export type Related = {
  readonly said: readonly SaidOf[];
  readonly persons: readonly Person[];
  readonly fact?: "case.joined" | "case.parted";
};

export const SAME_POLICY = {
  /** Of one person; each is written when two persons turn out to be one, in one transaction. */
  mostCases: 40,
  /** Said to be somebody else's, of one case; each is written when the case is erased. */
  mostApart: 40,
} as const;

export type Wish = { readonly is: Relation; readonly by: Said["by"]; readonly at: Said["at"] };

const NOTHING: Related = { said: [], persons: [] };

/** Undefined where one person would have too many cases. */
export function related(seen: Seen, wish: Wish, id: string): Related | undefined {
  const { one, other } = seen;
  const isJoined = one.person !== undefined && one.person === other.person;
  if (wish.is === "same") return isJoined ? NOTHING : joined(seen, wish, id);
  const parted = isJoined ? left(seen) : NOTHING;
  const said = new Map(parted.said.map((each) => [each.reference, each]));
  const now = (of: SaidOf) => said.get(of.reference) ?? of;
  const apart = (of: SaidOf, from: SaidOf) =>
    wish.is === "other"
      ? saidApart(now(of), from.reference, wish)
      : unsaid(now(of), from.reference);
  for (const each of [apart(one, other), apart(other, one)]) said.set(each.reference, each);
  return {
    ...parted,
    said: [...said.values()].filter((each) => each !== before(seen, each)).map(turned),
    persons: parted.persons.map(turned),
  };
}

/** What is written is one turn on. */
function turned<Of extends { readonly turn: number }>(of: Of): Of {
  return { ...of, turn: of.turn + 1 };
}

function before({ one, other, said }: Seen, { reference }: SaidOf): SaidOf | undefined {
  return [one, other].find((each) => each.reference === reference) ?? said.get(reference);
}

/** All that were held for either are held for the one. */
function joined(
  { one, other, persons, said }: Seen,
  { by, at }: Wish,
  id: string,
): Related | undefined {
  const [kept, gone] = [one.person, other.person].flatMap(
    (person) => persons.find((each) => each.id === person) ?? [],
  );
  const base: Person = kept ?? { id, cases: [], turn: 0 };
  const known = [...base.cases, ...(gone?.cases ?? [])];
  const fresh = [one, other]
    .map(({ reference }) => ({ reference, by, at }))
    .filter(({ reference }) => known.every((each) => each.reference !== reference));
  const cases = [...known, ...fresh];
  if (cases.length > SAME_POLICY.mostCases) return undefined;
  const all = new Map([...said, [one.reference, one], [other.reference, other]]);
  const next = [...all.values()]
    .filter(({ person, reference }) => person !== base.id && isAmong(cases, reference))
    .map((each) => ({ ...each, person: base.id }));
  const changed = new Map([one, other, ...next].map((each) => [each.reference, each]));
  const apart = (of: SaidOf, from: SaidOf) =>
    unsaid(changed.get(of.reference) ?? of, from.reference);
  for (const each of [apart(one, other), apart(other, one)]) changed.set(each.reference, each);
  return {
    said: [...changed.values()].filter((each) => each !== all.get(each.reference)).map(turned),
    persons: [{ ...base, cases }, ...(gone === undefined ? [] : [{ ...gone, cases: [] }])].map(
      turned,
    ),
    fact: "case.joined",
  };
}

/** The other case is theirs no more; of two, neither is. */
function left({ one, other, persons, said }: Seen): Related {
  const person = persons.find(({ id }) => id === other.person);
  const cases = (person?.cases ?? []).filter(({ reference }) => reference !== other.reference);
  const alone = cases.length > 1 ? [] : cases.map(({ reference }) => said.get(reference) ?? one);
  return {
    said: [other, ...alone].map(({ person: _held, ...rest }) => rest),
    persons: person === undefined ? [] : [{ ...person, cases }],
    fact: "case.parted",
  };
}

/** The oldest give way: they are offered again. */
function saidApart(of: SaidOf, reference: string, { by, at }: Wish): SaidOf {
  if (isAmong(of.apart, reference)) return of;
  const apart = [...of.apart, { reference, by, at }].slice(-SAME_POLICY.mostApart);
  return { ...of, apart };
}

export function unsaid(of: SaidOf, reference: string): SaidOf {
  if (!isAmong(of.apart, reference)) return of;
  return { ...of, apart: of.apart.filter((each) => each.reference !== reference) };
}

export function isAmong(said: readonly Said[], reference: string): boolean {
  return said.some((each) => each.reference === reference);
}
