import type { Account, AccountWork } from "../../directory/accounts/account.schema.ts";
import type { AccountStore } from "../../directory/accounts/account.store.ts";
import { sha256 } from "../../kernel/hash.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Accounts, WayIn } from "../../platform/user-pool/accounts.ts";
import type { SuppressionStore } from "../fate/suppression.store.ts";
import type { NoticePlace } from "../notices/place-of.ts";
import { handOver } from "../send/hand-over.ts";
import type { HandOverDeps } from "../send/hand-over.ts";
import type { Pace } from "../send/pace.ts";
import { invitationMail } from "./invitation-mail.ts";
import type { Invited } from "./invitation-mail.ts";

export type InviteDeps = HandOverDeps & {
  readonly accounts: Pick<AccountStore, "of" | "mayInvite" | "invited">;
  readonly userPool: Pick<Accounts, "open">;
  readonly suppressions: Pick<SuppressionStore, "blocks">;
};

type Invitation = {
  readonly place: NoticePlace;
  readonly reader: Invited;
  readonly by: AccountWork["by"];
  /** Another is asked for unless one went out since then; else only who never had one gets one. */
  readonly since: Instant | undefined;
};

/** Longer than both calls may take: whoever died with it is followed by another. */
const BUSY_MILLISECONDS = 2 * MINUTE;

/** Gives somebody an account and tells them how to come in. False where it is to be tried again. */
export async function invite(
  deps: InviteDeps,
  invitation: Invitation,
  now: Instant,
  pace: Pace,
): Promise<boolean> {
  const { reader, since } = invitation;
  const { accounts, suppressions, userPool, log } = deps;
  const seen = (await accounts.of([reader.email])).get(reader.email.toLowerCase());
  if (!isNeeded(seen, since)) return true;
  if (pace.isOver()) return false;
  if (await suppressions.blocks(reader.email, "transactional")) return true;
  const busyUntil = plus(now, BUSY_MILLISECONDS);
  if (!(await accounts.mayInvite(reader.email, seen, now, busyUntil))) return false;
  try {
    const way = await userPool.open(reader.email, now);
    const isSent = await sent(deps, invitation, way, now, pace);
    await accounts.invited(reader.email, isSent ? now : undefined);
    return isSent;
  } catch (error) {
    log.error("account.not-opened", error);
    await accounts.invited(reader.email, undefined);
    return false;
  }
}

function isNeeded(seen: Account | undefined, since: Instant | undefined): boolean {
  if (seen?.signedInAt !== undefined) return false;
  if (seen?.invitedAt === undefined) return true;
  return since !== undefined && seen.invitedAt < since;
}

async function sent(
  deps: InviteDeps,
  { place, reader, by }: Invitation,
  way: WayIn,
  now: Instant,
  pace: Pace,
): Promise<boolean> {
  const turn = await pace.turn();
  if (turn === undefined) return false;
  const hash = sha256("invitation", reader.email.toLowerCase(), String(now));
  const id = `invitation_${hash.slice(0, 24)}`;
  const mail = { id, reference: place.writer.id, tries: 0, recipient: { email: reader.email } };
  const making = {
    brand: place.writer.brand,
    compose: () => invitationMail({ id, place, by, reader, way }, deps.settings, now),
    mayStillGo: () => Promise.resolve(true),
  };
  return (await handOver(deps, mail, making, pace, turn)).ok;
}
