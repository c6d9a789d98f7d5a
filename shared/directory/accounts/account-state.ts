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

/** When it was is told to the place that invited them: an account is one for all, and others' times are others'. */
export function momentsAt(account: Account | undefined, reference: string) {
  const { invitedFrom, invitedAt, signedInAt } = account ?? {};
  return invitedFrom === reference ? { invitedAt, signedInAt } : {};
}

/** Days are UTC's. */
export function dayOf(now: Instant): string {
  return toUtc(now).slice(0, 10);
}

/** How often that day they were invited again, or somebody has asked for it. */
export function askedToday({ askedOn, asked = 0 }: Account, now: Instant): number {
  return askedOn === dayOf(now) ? asked : 0;
}

/** Whoever asks, or puts them back. */
export function isEnoughToday(account: Account | undefined, now: Instant): boolean {
  return account !== undefined && askedToday(account, now) >= ACCOUNT_POLICY.invitationsPerDay;
}

/** Undefined where they may be invited again; else why not. */
export function whyNotAgain(
  account: Account | undefined,
  now: Instant,
): "signed-in-already" | "invited-enough" | undefined {
  if (account === undefined) return undefined;
  if (account.signedInAt !== undefined) return "signed-in-already";
  return isEnoughToday(account, now) ? "invited-enough" : undefined;
}
