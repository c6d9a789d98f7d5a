import { normaliseCustomer } from "../../case/customer/normalise-customer.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { inGroups } from "../../kernel/in-groups.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { findKey, findKeysOf, nameKey } from "../../story/find-keys.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { PersonInput } from "./person-input.ts";

export type FoundPerson = {
  readonly cases: readonly Case[];
  readonly keys: readonly string[];
  /** So many name the address, and nobody has shown that they read what is sent there. */
  readonly unproven: number;
};

export type FindPersonDeps = { readonly cases: Pick<CaseStore, "cases" | "allFoundBy"> };

/** A brand has hundreds of dealers, and each is asked for itself. */
const DEALERS_AT_ONCE = 25;

/**
 * All cases of a person at these dealers. An address counts where it is proven, or was only ever typed by staff:
 * whoever reads that mailbox holds the key to the case. A number proves nothing, and people share one: where it
 * leads to several names, and none of them is said, they are named instead.
 */
export async function findPerson(
  deps: FindPersonDeps,
  input: PersonInput,
  dealers: readonly Dealer[],
): Promise<Result<FoundPerson, Problem>> {
  const numbers = await numbersAt(input, dealers);
  if (input.phone !== undefined && numbers.size === 0) return fail(NOT_A_PHONE);
  const found: Case[] = [];
  for (const some of inGroups(dealers, DEALERS_AT_ONCE)) {
    const ofEach = some.map((dealer) => casesAt(deps, keysOf(input, numbers), dealer));
    found.push(...(await Promise.all(ofEach)).flat());
  }
  return theirs(found, input, numbers);
}

function theirs(
  found: readonly Case[],
  { email, name }: PersonInput,
  numbers: ReadonlySet<string>,
): Result<FoundPerson, Problem> {
  const there = found.filter(({ erased }) => erased === undefined);
  const byAddress = there.filter(({ customer }) => email !== undefined && customer.email === email);
  const proven = byAddress.filter(({ unproven }) => unproven === undefined);
  const known = new Set([...proven.map(nameOf), ...(name === undefined ? [] : [nameKey(name)])]);
  const byNumber = there.filter((one) => hasNumber(one, numbers) && !byAddress.includes(one));
  const names = new Set(byNumber.map(nameOf));
  if (known.size === 0 && names.size > 1) return fail(severalPeople(byNumber));
  const same = known.size === 0 ? byNumber : byNumber.filter((one) => known.has(nameOf(one)));
  const keys = keysOf({ email }, numbers);
  return ok({ cases: [...proven, ...same], keys, unproven: byAddress.length - proven.length });
}

/** Their own number or one of those they may be called at. */
function hasNumber(matter: Case, numbers: ReadonlySet<string>): boolean {
  const keys = new Set(findKeysOf(matter));
  return [...numbers].some((number) => keys.has(findKey("phone", number)));
}

function nameOf({ customer }: Case): string {
  return nameKey(customer.name);
}

function severalPeople(cases: readonly Case[]): Problem {
  const names = [...new Map(cases.map((one) => [nameOf(one), one.customer.name])).values()];
  return { code: "several-people", members: { names: names.toSorted() } };
}

/** As it reads in the countries of these dealers. */
async function numbersAt(
  { phone }: PersonInput,
  dealers: readonly Dealer[],
): Promise<ReadonlySet<string>> {
  if (phone === undefined) return new Set();
  const countries = new Map(dealers.map((one) => [one.address.addressCountry, one]));
  const read = [...countries.values()].map(async (dealer) => {
    const known = await normaliseCustomer({ customer: { name: "-", phone } }, dealer);
    return known.ok ? known.value.customer.phone : undefined;
  });
  return new Set((await Promise.all(read)).filter((number) => number !== undefined));
}

function keysOf({ email }: Pick<PersonInput, "email">, numbers: ReadonlySet<string>): string[] {
  const addresses = email === undefined ? [] : [findKey("email", email)];
  return [...addresses, ...[...numbers].map((number) => findKey("phone", number))];
}

async function casesAt(
  { cases }: FindPersonDeps,
  keys: readonly string[],
  { id }: Dealer,
): Promise<Case[]> {
  const references = await Promise.all(keys.map((key) => cases.allFoundBy(id, key)));
  const found = await cases.cases(references.flat());
  return [...found.values()].filter(({ dealer }) => dealer === id);
}

const NOT_A_PHONE: Problem = {
  code: "invalid-request",
  errors: [invalid("/phone", "not-a-phone")],
};
