import * as z from "zod";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { readReference } from "../kernel/ids.ts";
import { broken, invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Read } from "../reading/read.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { CaseStore } from "../story/case.store.ts";
import { normaliseCustomer } from "./customer/normalise-customer.ts";
import { findKey, findKeysOf, wordsOf } from "../story/find-keys.ts";
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

/** The cases of one dealer that fit everything that is given, the newest first. */
export async function findCases(
  cases: Pick<CaseStore, "cases" | "foundBy">,
  input: FindInput,
  dealer: Dealer,
): Promise<Result<readonly Case[], Problem>> {
  const keys = await keysFor(input, dealer);
  if (!keys.ok) return keys;
  const [first] = keys.value;
  const references = await referencesOf(cases, input, dealer.id, first);
  const found = await cases.cases(references);
  return ok(
    references
      .flatMap((reference) => found.get(reference) ?? [])
      .filter((one) => one.dealer === dealer.id && one.erased === undefined)
      .filter((one) => {
        const own = new Set(findKeysOf(one));
        return keys.value.every((key) => own.has(key));
      }),
  );
}

/** What is left of a search in the log of who reads: by what it was, and how many it led to. */
export function foundRead(input: FindInput, count: number, at: Instant): Read {
  const fields = ["reference", "email", "phone", "registration", "name"] as const;
  return { what: "found", at, by: fields.filter((field) => input[field] !== undefined), count };
}

async function referencesOf(
  cases: Pick<CaseStore, "foundBy">,
  { reference }: FindInput,
  dealer: string,
  key: string | undefined,
): Promise<readonly string[]> {
  if (reference !== undefined) {
    const known = readReference(reference);
    return known === undefined ? [] : [known];
  }
  return key === undefined ? [] : cases.foundBy(dealer, key, MOST_FOUND);
}

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
