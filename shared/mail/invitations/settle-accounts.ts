import type { AccountWork } from "../../directory/accounts/account.schema.ts";
import type { AccountStore } from "../../directory/accounts/account.store.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { eachApart } from "../../kernel/each-apart.ts";
import { isSameAddress } from "../../kernel/mail-address.ts";
import { MINUTE, plus, toUtc } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import type { Log } from "../../platform/log.ts";
import type { SessionStore } from "../../platform/sign-in/session.store.ts";
import type { Accounts } from "../../platform/user-pool/accounts.ts";
import { placeOf } from "../notices/place-of.ts";
import type { NoticePlace } from "../notices/place-of.ts";
import type { Pace } from "../send/pace.ts";
import type { Invited } from "./invitation-mail.ts";
import { invite } from "./invite.ts";
import type { InviteDeps } from "./invite.ts";

export type SettleAccountsDeps = InviteDeps & {
  readonly directory: Pick<DirectoryStore, "dealer" | "dealers" | "brand" | "workplaces">;
  readonly accounts: AccountStore;
  readonly userPool: Accounts;
  readonly sessions: Pick<SessionStore, "endRemoved">;
  readonly log: Log;
};

/** Longer than a round of sweep; whoever died with it is followed by another. */
const CLAIM_MILLISECONDS = 10 * MINUTE;
/** Half a day of them; after that somebody invites by hand, and an account without rights stays. */
const MOST_TRIES = 70;

/**
 * Opens and ends the accounts that documents called for.
 * @throws AggregateError after the last place when something was left: that is the next round's.
 */
export async function settleAccounts(
  deps: SettleAccountsDeps,
  work: readonly Work[],
  now: Instant,
  pace: Pace,
): Promise<void> {
  const references = new Set(
    work.flatMap(({ kind, reference }) => (kind === "account" ? [reference] : [])),
  );
  await eachApart([...references], {
    sideBySide: 1,
    work: async (reference) => {
      for (const one of await deps.accounts.waiting(reference))
        await settle(deps, reference, one, now, pace);
    },
    onFailure: (error) => deps.log.error("account.work-failed", error),
  });
}

async function settle(
  deps: SettleAccountsDeps,
  reference: string,
  seen: AccountWork,
  now: Instant,
  pace: Pace,
): Promise<void> {
  if (seen.workSk > toUtc(now)) return;
  const work = await deps.accounts.claim(seen, plus(now, CLAIM_MILLISECONDS));
  if (work === undefined) return;
  for (const email of work.end) await endAccount(deps, email, now);
  const place = work.open.length === 0 ? undefined : await placeOf(deps, reference);
  const left = place === undefined ? 0 : await inviteAll(deps, place, work, now, pace);
  if (left === 0) return deps.accounts.done(work);
  if (work.tries < MOST_TRIES) return;
  const error = new Error("not everybody could be invited");
  deps.log.error("account.given-up", error, { count: left });
  await deps.accounts.done(work);
}

/** So many could not be invited now. */
async function inviteAll(
  deps: SettleAccountsDeps,
  place: NoticePlace,
  work: AccountWork,
  now: Instant,
  pace: Pace,
): Promise<number> {
  let left = 0;
  for (const email of work.open) {
    const reader = personAt(place, email);
    // Taken off again since.
    if (reader === undefined) continue;
    const { at, by, again } = work;
    const isDone = await invite(
      deps,
      { place, reader, by, since: again ? at : undefined },
      now,
      pace,
    );
    if (!isDone) left += 1;
  }
  return left;
}

function personAt({ dealer, brand }: NoticePlace, email: string): Invited | undefined {
  const staff: readonly Invited[] = dealer?.staff ?? brand?.staff ?? [];
  return staff.find((one) => isSameAddress(one.email, email));
}

/** Unless a document names them, this one again or another: look-ups only say where to look. */
async function endAccount(
  { directory, accounts, userPool, sessions, log }: SettleAccountsDeps,
  email: string,
  now: Instant,
): Promise<void> {
  for (const { kind, id } of await directory.workplaces(email)) {
    const found = await (kind === "dealer" ? directory.dealer(id) : directory.brand(id));
    if (found?.document.staff.some((one) => isSameAddress(one.email, email))) return;
  }
  await userPool.end(email, now);
  await sessions.endRemoved(email, now);
  await accounts.forget(email);
  log.info("account.ended");
}
