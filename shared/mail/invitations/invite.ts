import type { Account, AccountWork } from "../../directory/accounts/account.schema.ts";
import type { AccountStore } from "../../directory/accounts/account.store.ts";
import { isEnoughToday } from "../../directory/accounts/account-state.ts";
import type { InvitationLimit } from "../../limits/invitations.store.ts";
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
  readonly accounts: Pick<AccountStore, "of" | "mayInvite" | "invited" | "notInvited">;
  readonly limit: InvitationLimit;
  readonly userPool: Pick<Accounts, "open">;
  readonly suppressions: Pick<SuppressionStore, "blocks">;
};

type Invitation = {
  /** `dealer:northside` or `brand:aurora`. */
  readonly reference: string;
  readonly place: NoticePlace;
  readonly reader: Invited;
  readonly by: AccountWork["by"];
  /** Another is asked for unless one went out since then; else only who never had one gets one. */
  readonly since: Instant | undefined;
};

/** Longer than both calls may take: whoever died with it is followed by another. */
const BUSY_MILLISECONDS = 2 * MINUTE;

/** `later`: no more go out today. */
export type Outcome = "done" | "again" | "later";

/** Gives somebody an account and tells them how to come in. */
export async function invite(
  deps: InviteDeps,
  invitation: Invitation,
  now: Instant,
  pace: Pace,
): Promise<Outcome> {
  const { reader, reference, since } = invitation;
  const { accounts, suppressions } = deps;
  const seen = (await accounts.of([reader.email])).get(reader.email.toLowerCase());
  if (!isNeeded(seen, since)) return "done";
  if (pace.isOver()) return "again";
  if (since === undefined && isEnoughToday(seen, now)) return "later";
  if (await suppressions.blocks(reader.email, "transactional")) return "done";
  const busyUntil = plus(now, BUSY_MILLISECONDS);
  if (!(await accounts.mayInvite(reader.email, seen, now, busyUntil))) return "again";
  const did = await opened(deps, invitation, now, pace);
  if (did === "sent") {
    await accounts.invited(reader.email, seen, {
      at: now,
      from: reference,
      isAsked: since !== undefined,
    });
    return "done";
  }
  await accounts.notInvited(reader.email);
  return did;
}

function isNeeded(seen: Account | undefined, since: Instant | undefined): boolean {
  if (seen?.signedInAt !== undefined) return false;
  if (seen?.invitedAt === undefined) return true;
  return since !== undefined && seen.invitedAt < since;
}

async function opened(
  deps: InviteDeps,
  invitation: Invitation,
  now: Instant,
  pace: Pace,
): Promise<Outcome | "sent"> {
  const { reference, reader, since } = invitation;
  const { limit, userPool, log } = deps;
  try {
    const way = await userPool.open(reader.email, now);
    if (since !== undefined)
      return (await sent(deps, invitation, way, now, pace)) ? "sent" : "again";
    // They came before anybody kept count of it.
    if (way.kind === "own-password") return "done";
    if (!(await limit.take(reference, now))) return "later";
    if (await sent(deps, invitation, way, now, pace)) return "sent";
    await limit.giveBack(reference, now);
    return "again";
  } catch (error) {
    log.error("account.not-opened", error);
    return "again";
  }
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
