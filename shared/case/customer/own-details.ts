import * as z from "zod";
import { emailSchema } from "../../directory/document/values.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { sameSecret } from "../../kernel/hash.ts";
import { newToken } from "../../kernel/ids.ts";
import { broken } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { OWN_LIMITS } from "../../limits/limit-policy.ts";
import type { CaseNow, CaseStory } from "../../story/case-story.ts";
import type { Fact } from "../../story/fact.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { changeDetails } from "./change-details.ts";
import type { ChangeDetailsDeps, DetailsDecision } from "./change-details.ts";
import { atCustomer, customerChanged } from "./correct-customer.ts";
import { addressConfirmedSchema, customerFields } from "./customer-input.ts";
import { normaliseCustomer } from "./normalise-customer.ts";

export const ownDetailsSchema = z
  .strictObject({
    name: customerFields.name.optional(),
    email: emailSchema.optional(),
    phone: customerFields.phone,
    addressConfirmed: addressConfirmedSchema,
  })
  .refine(({ addressConfirmed: _answer, ...said }) => Object.values(said).some(isSaid), {
    message: broken("nothing-to-change"),
  });

function isSaid(value: unknown): boolean {
  return value !== undefined;
}

type OwnDetails = z.output<typeof ownDetailsSchema>;

/** Whoever holds a case's token could otherwise have strangers written to. */
export const OWN_DETAILS_POLICY = {
  pendingMilliseconds: 7 * DAY,
} as const;

type OwnChange = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly input: OwnDetails;
  readonly now: Instant;
};

const by = { kind: "customer" } as const;

/**
 * Name and number count at once. Another address counts when the mail to it was opened and said yes to;
 * until then the old one holds. The next wish replaces one that waits, and the present address ends it.
 */
export async function changeOwnDetails(
  deps: ChangeDetailsDeps,
  { story, dealer, input: { email, ...rest }, now }: OwnChange,
): Promise<Result<Case, Problem>> {
  const { customer } = story.case;
  const read = await normaliseCustomer({ customer: { ...customer, ...present(rest) } }, dealer);
  if (!read.ok) return fail(atCustomer(read.failure));
  return changeDetails(deps, { story, by, now }, (seen) => {
    if (tooMany(seen, email, now)) return fail(TOO_MANY);
    const known = { customer: { ...read.value.customer, ...emailOf(seen.case) } };
    const changed = customerChanged(seen.case, known, deps.random);
    return ok(email === undefined ? changed : asking(changed, seen.case, email, deps, now));
  });
}

/** The address is theirs, says whoever read the mail to it. A wrong key is a case that nobody knows. */
export async function confirmAddress(
  deps: ChangeDetailsDeps,
  { story, key, now }: { readonly story: CaseNow; readonly key: string; readonly now: Instant },
): Promise<Result<Case, Problem>> {
  return changeDetails(deps, { story, by, now }, ({ case: matter }) => {
    const pending = pendingOf(matter, key, now);
    if (pending === undefined) return fail(NOT_PENDING);
    const customer = { ...matter.customer, email: pending.email };
    const { next, facts } = customerChanged(matter, { customer }, deps.random);
    const { unproven: _proven, ...rest } = next;
    return ok({ next: rest, facts });
  });
}

/** The address that this key is for, while it may still be confirmed. */
export function pendingOf(
  { pendingEmail }: Pick<Case, "pendingEmail">,
  key: string,
  now: Instant,
): Case["pendingEmail"] {
  if (pendingEmail === undefined || pendingEmail.until <= now) return undefined;
  return sameSecret(pendingEmail.key, key) ? pendingEmail : undefined;
}

const NOT_PENDING: Problem = { code: "case-not-found" };

const TOO_MANY: Problem = { code: "too-many-requests" };

function asking(
  { next, facts }: DetailsDecision,
  seen: Case,
  email: string,
  { random }: { readonly random: Random },
  now: Instant,
): DetailsDecision {
  const { pendingEmail: _replaced, ...rest } = next;
  if (email === seen.customer.email) return { next: rest, facts };
  const until = plus(now, OWN_DETAILS_POLICY.pendingMilliseconds);
  const fact: Fact = { type: "case.address-asked", email };
  const pendingEmail = { email, key: newToken(random), until };
  return { next: { ...rest, pendingEmail }, facts: [...facts, fact] };
}

function tooMany({ events }: CaseStory, email: string | undefined, now: Instant): boolean {
  const today = events.filter((event) => event.by.kind === "customer" && event.at > now - DAY);
  const asked = today.filter(({ type }) => type === "case.address-asked").length;
  const changed = today.filter(({ type }) => type === "case.customer-changed").length;
  return (
    changed >= OWN_LIMITS.correctionsPerDay ||
    (email !== undefined && asked >= OWN_LIMITS.addressesPerDay)
  );
}

function emailOf({ customer: { email } }: Case): { readonly email?: string } {
  return email === undefined ? {} : { email };
}

function present({ name, phone }: Pick<OwnDetails, "name" | "phone">) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
  };
}
