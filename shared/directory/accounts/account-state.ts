import { toUtc } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { ACCOUNT_POLICY } from "./account-policy.ts";
import type { Account } from "./account.schema.ts";

export type AccountState = "signed-in" | "invited" | "not-invited";

/** What people see of it. */
export function stateOf(account: Account | undefined): AccountState {
  if (account?.signedInAt !== undefined) return "signed-in";
  return account?.invitedAt === undefined ? "not-invited" : "invited";
}

/** How often that day somebody has asked that they be invited again; days are UTC's. */
export function askedToday({ askedOn, asked = 0 }: Account, now: Instant): number {
  return askedOn === toUtc(now).slice(0, 10) ? asked : 0;
}

/** Undefined where they may be invited again; else why not. */
export function whyNotAgain(
  account: Account | undefined,
  now: Instant,
): "signed-in-already" | "invited-enough" | undefined {
  if (account === undefined) return undefined;
  if (account.signedInAt !== undefined) return "signed-in-already";
  const isEnough = askedToday(account, now) >= ACCOUNT_POLICY.invitationsPerDay;
  return isEnough ? "invited-enough" : undefined;
}
