import { sameSecret, sha256 } from "../../kernel/hash.ts";
import { newDigits, newToken, readReference } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { CASE_NOT_FOUND } from "./case-access.ts";
import { isNarrowed } from "./narrowed.ts";

export const ENTRY_CODE_POLICY = {
  /** As many as a person hears and types without a slip: one in 200,000 is found with all its tries. */
  digits: 6,
  tries: 5,
  /** They have the page open while they hear it. */
  validMilliseconds: HOUR,
} as const;

export type EntryCodeDeps = {
  readonly commit: Commit;
  readonly cases: Pick<
    CaseStore,
    "record" | "setEntry" | "tryEntry" | "spendEntry" | "case" | "now"
  >;
  readonly random: Random;
};

export type EntryCode = { readonly code: string; readonly until: Instant };

type Making = {
  readonly matter: Case;
  /** Whether they have an address that takes mail. */
  readonly takesMail: boolean;
  readonly staff: { readonly id: string; readonly name: string };
  readonly now: Instant;
};

/**
 * A code that staff read out to a customer whom no mail can bring a link; told once and stored as a hash.
 * Another replaces it, and another link kills it. Whoever has an address that takes mail is sent the link there: a code is in
 * the hands of the staff first, and they could answer in the customer's place.
 */
export async function makeEntryCode(
  { commit, cases, random }: EntryCodeDeps,
  { matter, takesMail, staff, now }: Making,
): Promise<Result<EntryCode, Problem>> {
  if (takesMail) return fail(HAS_ADDRESS);
  const code = newDigits(ENTRY_CODE_POLICY.digits, random);
  const until = plus(now, ENTRY_CODE_POLICY.validMilliseconds);
  const entry = { hash: hashOf(matter, code), until, left: ENTRY_CODE_POLICY.tries };
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const event = toEvent({ type: "case.code-made" }, matter, { by, at: now, random });
  const saved = await commit([cases.setEntry(matter, entry), cases.record(event)]);
  return saved.ok ? ok({ code, until }) : fail(CHANGED);
}

type Entering = { readonly reference: string; readonly code: string; readonly now: Instant };

/**
 * The case for whoever says its code. A wrong code, one that was used, has run out or was tried too often, no
 * code and no such case are one answer. A try is taken before it is looked at, so that of many at once no more
 * than five are, and of two who are right one comes in.
 */
export async function enterByCode(
  { commit, cases, random }: EntryCodeDeps,
  { reference, code, now }: Entering,
): Promise<Result<Case, Problem>> {
  const known = readReference(reference);
  const matter = known === undefined ? undefined : await cases.case(known);
  const { entry } = matter ?? {};
  if (matter === undefined || entry === undefined || entry.until <= now)
    return fail(CASE_NOT_FOUND);
  if (matter.erased !== undefined) return fail(CASE_NOT_FOUND);
  const taken = await commit([cases.tryEntry(matter.reference, entry)]);
  if (!taken.ok || !sameSecret(entry.hash, hashOf(matter, code))) return fail(CASE_NOT_FOUND);
  const by = { kind: "customer" } as const;
  const event = toEvent({ type: "case.code-used" }, matter, { by, at: now, random });
  const next = await renewed({ cases, random }, matter, now);
  const spent = await commit([cases.spendEntry(matter, entry, next), cases.record(event)]);
  return spent.ok ? ok(next) : fail(CASE_NOT_FOUND);
}

/** With a key that changes things; the present one where it does so anyway. */
async function renewed(
  { cases, random }: Pick<EntryCodeDeps, "cases" | "random">,
  matter: Case,
  now: Instant,
): Promise<Case> {
  const story = await cases.now(matter.reference);
  if (story === undefined || !isNarrowed(story, now)) return matter;
  return { ...matter, token: newToken(random), tokenSince: now };
}

/** With the key of the case, so that another key makes it worthless. */
function hashOf({ reference, token }: Case, code: string): string {
  return sha256("entry code", reference, token, code.replaceAll(/\s/g, ""));
}

const HAS_ADDRESS: Problem = { code: "wrong-state", detail: "link-goes-by-mail" };

const CHANGED: Problem = { code: "try-again" };
