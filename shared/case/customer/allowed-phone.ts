import type { Contact } from "../../story/parts/case.schema.ts";
import { barredNumbers } from "./callable-numbers.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";

/**
 * The number as it is to be kept, by label or as E.164; `channel-not-allowed` when the customer never
 * wants to be called there, whichever way the number was given.
 */
export async function allowedPhone(
  phone: string | undefined,
  contact: Contact,
  country: string,
): Promise<Result<string | undefined, Problem>> {
  if (phone === undefined) return ok(undefined);
  const labelled = contact.phones?.find(({ label }) => label.toLowerCase() === phone.toLowerCase());
  const number = labelled?.number ?? (await e164(phone, country));
  if (number === undefined) return fail(NO_NUMBER);
  return barredNumbers(contact).has(number) ? fail(NEVER_THERE) : ok(labelled?.label ?? number);
}

const NO_NUMBER: Problem = {
  code: "invalid-request",
  errors: [invalid("/phone", "neither-label-nor-phone")],
};

const NEVER_THERE: Problem = {
  code: "channel-not-allowed",
  detail: "never-on-this-number",
};

/** Phone metadata is loaded only when there is a number to read. */
async function e164(phone: string, country: string): Promise<string | undefined> {
  const { toE164 } = await import("./phone.ts");
  return toE164(phone, country);
}
