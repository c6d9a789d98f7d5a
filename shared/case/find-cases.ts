import * as z from "zod";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { readReference } from "../kernel/ids.ts";
import { broken, invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import { sideBySide } from "../kernel/side-by-side.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Read } from "../reading/read.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { CaseStore } from "../story/case.store.ts";
import { normaliseCustomer } from "./customer/normalise-customer.ts";
import { findKey, findKeysOf, visitorKeysOf, wordsOf } from "../story/find-keys.ts";
import type { FindField } from "../story/find-keys.ts";

const textSchema = z.string().trim().min(1).max(254);

export const findInputSchema = z
  .strictObject({
    reference: textSchema.optional(),
    email: textSchema.optional(),
    phone: textSchema.max(40).optional(),
    registration: textSchema.optional(),
    name: textSchema.optional(),
  })
  .refine((input) => Object.values(input).some((value) => value !== undefined), {
    message: broken("nothing-to-find"),
  });
type FindInput = z.output<typeof findInputSchema>;

const MOST_FOUND = 50;
/** Cases are read side by side, and not all at the same moment. */
const AT_ONCE = 10;

/** The cases of one dealer that fit everything that is given, the newest first. */
export async function findCases(
  cases: Pick<CaseStore, "cases" | "foundEach" | "now">,
  input: FindInput,
  dealer: Dealer,
): Promise<Result<readonly Case[], Problem>> {
  const keys = await keysFor(input, dealer);
  if (!keys.ok) return keys;
  const named = await foundFor(cases, input, dealer.id, keys.value[0]);
  const found = await cases.cases(named.keys());
  const there = [...named.keys()]
    .flatMap((reference) => found.get(reference) ?? [])
    .filter((one) => one.dealer === dealer.id && one.erased === undefined);
  const fitting = await sideBySide(there, AT_ONCE, async (one) => {
    const own = new Set(findKeysOf(one));
    if (keys.value.every((key) => own.has(key))) return [one];
    if (named.get(one.reference) !== "perhaps by a visitor") return [];
    const all = new Set([...own, ...(await visitorsKeys(cases, one))]);
    return keys.value.every((key) => all.has(key)) ? [one] : [];
  });
  return ok(fitting.flat());
}

async function visitorsKeys(
  { now }: Pick<CaseStore, "now">,
  { reference }: Case,
): Promise<string[]> {
  const visits = (await now(reference))?.appointments ?? [];
  return visits.flatMap(({ visitor }) => visitorKeysOf(visitor));
}

/** What is left of a search in the log of who reads: by what it was, and how many it led to. */
export function foundRead(input: FindInput, count: number, at: Instant): Read {
  const fields = ["reference", "email", "phone", "registration", "name"] as const;
  return { what: "found", at, by: fields.filter((field) => input[field] !== undefined), count };
}

/** Of a name the index says whose it is; what else is given leads to few, and is compared with all there is. */
async function foundFor(
  cases: Pick<CaseStore, "foundEach">,
  { reference, ...input }: FindInput,
  dealer: string,
  key: string | undefined,
): Promise<ReadonlyMap<string, Named>> {
  if (reference !== undefined) {
    const known = readReference(reference);
    return new Map(known === undefined ? [] : [[known, "perhaps by a visitor"]]);
  }
  if (key === undefined) return new Map();
  const { email, phone, registration } = input;
  const isByName = email === undefined && phone === undefined && registration === undefined;
  const found = await cases.foundEach(dealer, key, MOST_FOUND);
  const byVisitor = new Set(found.flatMap((one) => (one.byVisitor ? [one.reference] : [])));
  return new Map(
    found.map((one) => [
      one.reference,
      !isByName || byVisitor.has(one.reference) ? "perhaps by a visitor" : "by the customer",
    ]),
  );
}

type Named = "by the customer" | "perhaps by a visitor";

/** The most telling first: the others only narrow down what it finds. */
async function keysFor(input: FindInput, dealer: Dealer): Promise<Result<string[], Problem>> {
  const { email, phone, registration, name } = input;
  const number = await e164(phone, dealer);
  if (!number.ok) return number;
  const given: readonly (readonly [FindField, string | undefined])[] = [
    ["email", email],
    ["phone", number.value],
    ["registration", registration],
    // A long word is rarer than a short one.
    ...wordsOf(name ?? "")
      .toSorted((left, right) => right.length - left.length)
      .map((word) => ["name", word] as const),
  ];
  return ok(
    given.flatMap(([field, value]) => (value === undefined ? [] : [findKey(field, value)])),
  );
}

async function e164(
  phone: string | undefined,
  dealer: Dealer,
): Promise<Result<string | undefined, Problem>> {
  if (phone === undefined) return ok(undefined);
  const read = await normaliseCustomer({ customer: { name: "-", phone } }, dealer);
  if (read.ok) return ok(read.value.customer.phone);
  return fail({ code: "invalid-request", errors: [invalid("/phone", "not-a-phone")] });
}
