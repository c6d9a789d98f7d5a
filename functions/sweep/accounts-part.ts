import { createAccountStore } from "../../shared/directory/accounts/account.store.ts";
import { createInvitationLimit } from "../../shared/limits/invitations.store.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { settleAccounts } from "../../shared/mail/invitations/settle-accounts.ts";
import type { Pace } from "../../shared/mail/send/pace.ts";
import type { Work } from "../../shared/platform/dynamodb/query-work.ts";
import { createSessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { openAccounts } from "../../shared/platform/user-pool/accounts.ts";
import type { RelayDeps } from "../../shared/relay/relay-event.ts";
import type { Timers } from "../wiring/open-timers.ts";

/** Loaded with the first account that is to be opened or ended; most rounds have none. */
export function settle(
  timers: Timers,
  relay: RelayDeps,
  work: readonly Work[],
  now: Instant,
  pace: Pace,
): Promise<void> {
  const accounts = createAccountStore(timers.tables);
  const sessions = createSessionStore(timers.tables);
  const userPool = openAccounts(timers.random);
  const limit = createInvitationLimit(timers.tables);
  const deps = { ...relay, ...timers, accounts, limit, sessions, userPool };
  return settleAccounts(deps, work, now, pace);
}
