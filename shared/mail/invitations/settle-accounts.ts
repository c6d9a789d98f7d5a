import type { AccountWork } from "../../directory/accounts/account.schema.ts";
import type { AccountStore } from "../../directory/accounts/account.store.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { emailsOf } from "../../directory/store/place-writes.ts";
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
import type { InviteDeps, Outcome } from "./invite.ts";

export type SettleAccountsDeps = InviteDeps & {
  readonly directory: Pick<
    DirectoryStore,
    "dealer" | "dealers" | "brand" | "partner" | "workplaces"
  >;
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
  const all = { reference, place, work };
  const { left, later } = await inviteAll(deps, all, now, pace);
  if (left + later === 0) return deps.accounts.done(work);
  // Who is over a day's limit has another day.
  if (work.tries < MOST_TRIES || later > 0) return;
  const error = new Error("not everybody could be invited");
  deps.log.error("account.given-up", error, { count: left });
  await deps.accounts.done(work);
}

type All = {
  readonly reference: string;
  readonly place: NoticePlace | undefined;
  readonly work: AccountWork;
};

/** So many could not be invited now, and so many not today. */
async function inviteAll(
  deps: SettleAccountsDeps,
  { reference, place, work }: All,
  now: Instant,
  pace: Pace,
): Promise<{ readonly left: number; readonly later: number }> {
  const outcomes: Outcome[] = [];
  for (const email of place === undefined ? [] : work.open) {
    const reader = place && personAt(place, email);
    // Taken off again since.
    if (place === undefined || reader === undefined) continue;
    const { at, by, again } = work;
    const invitation = { reference, place, reader, by, since: again ? at : undefined };
    outcomes.push(await invite(deps, invitation, now, pace));
  }
  const count = (of: Outcome) => outcomes.filter((one) => one === of).length;
  return { left: count("again"), later: count("later") };
}

function personAt({ partner, dealer, brand }: NoticePlace, email: string): Invited | undefined {
  const staff: readonly Invited[] = (partner ?? dealer ?? brand)?.staff ?? [];
  return staff.find((one) => isSameAddress(one.email, email));
}

/** Unless a document names them, this one again or another: look-ups only say where to look. */
async function endAccount(
  { directory, accounts, userPool, sessions, log }: SettleAccountsDeps,
  email: string,
  now: Instant,
): Promise<void> {
  for (const { kind, id } of await directory.workplaces(email)) {
    const found = await directory[kind](id);
    const named = found === undefined ? [] : emailsOf(found.document);
    if (named.some((one) => isSameAddress(one, email))) return;
  }
  // First of all: whoever is put back before the rest is done, or done again, is then invited anew.
  await accounts.forget(email, now);
  await userPool.end(email, now);
  await sessions.endRemoved(email, now);
  log.info("account.ended");
}
