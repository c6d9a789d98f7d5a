import * as z from "zod";
import { newToken } from "../../kernel/ids.ts";
import { readJsonText } from "../../kernel/json-text.ts";
import type { Random } from "../../kernel/random.ts";
import { seal, unseal } from "../../kernel/seal.ts";
import { instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { log } from "../log.ts";
import type { SignInSettings } from "./provider.ts";
import { hashOf, SESSION_POLICY, standingOf } from "./session-law.ts";
import type { Session } from "./session-law.ts";
import { personOf } from "./ended.store.ts";
import type { SessionStore } from "./session.store.ts";
import type { SessionTicket } from "./session-ticket.ts";

export type SessionDeps = {
  readonly signIn: SignInSettings;
  readonly sessions: SessionStore;
  readonly random: Random;
};

/** What a session holds, for whoever has its ticket. */
const heldSchema = z.object({ email: z.string(), refreshToken: z.string().optional() });
type Held = z.infer<typeof heldSchema>;

/** Who is signed in; a ticket that is to replace the one they came with, where there is one. */
export type OpenSession = {
  readonly email: string;
  readonly startedAt: Instant;
  readonly ticket?: SessionTicket;
};

/** So that nothing else that is sealed with the id is taken for it. */
const SEALED = "a session";

type Began = Held & { readonly tokenUntil: Instant };

export async function beginSession(
  { sessions, random }: SessionDeps,
  { tokenUntil, ...held }: Began,
  now: Instant,
): Promise<SessionTicket> {
  const [id, secret] = [newToken(random), newToken(random)];
  const person = personOf(held.email);
  await sessions.begin(person, id, {
    startedAt: now,
    seenAt: now,
    freshUntil: freshUntil(tokenUntil, now),
    secret: hashOf(secret),
    sealed: seal(JSON.stringify(held), SEALED, id),
  });
  return { person, id, secret };
}

/** Whose session it is; undefined when it has ended, was ended, or its ticket is with two people. */
export async function openSession(
  deps: SessionDeps,
  ticket: SessionTicket,
  now: Instant,
): Promise<OpenSession | undefined> {
  const { person, id, secret } = ticket;
  const { session, ended } = await deps.sessions.look(person, id);
  if (session === undefined) return undefined;
  const standing = standingOf(session, ended, secret, now);
  const held = heldOf(session, id);
  if (standing === "ended" || standing === "used-again") {
    if (standing === "used-again") log.warn("session.secret-used-again");
    await deps.sessions.drop(person, id);
    return undefined;
  }
  if (standing === "stale") return await askAgain(deps, { ticket, session, held }, now);
  if (standing === "new-secret") {
    await deps.sessions.settle(person, id, session, plus(now, SESSION_POLICY.overlapMilliseconds));
  }
  return { email: held.email, startedAt: session.startedAt };
}

/** Nobody goes on with it, whoever has a copy; the provider is told too, where it can be. */
export async function endSession(
  { signIn, sessions }: SessionDeps,
  { person, id }: SessionTicket,
): Promise<void> {
  const { session } = await sessions.look(person, id);
  await sessions.drop(person, id);
  const token = session === undefined ? undefined : heldOf(session, id).refreshToken;
  if (token === undefined) return;
  const { forgetRefreshToken } = await import("./refresh.ts");
  await forgetRefreshToken(signIn, token);
}

type Asking = {
  readonly ticket: SessionTicket;
  readonly session: Session;
  readonly held: Held;
};

/** One request asks the provider; those beside it go on as they are, or it would see a token twice. */
async function askAgain(
  { signIn, sessions, random }: SessionDeps,
  { ticket, session, held }: Asking,
  now: Instant,
): Promise<OpenSession | undefined> {
  const { person, id } = ticket;
  const { email, refreshToken } = held;
  const open = { email, startedAt: session.startedAt };
  const lease = plus(now, SESSION_POLICY.askingMilliseconds);
  if (!(await sessions.mayAsk(person, id, session, lease))) return open;
  const { refreshed } = await import("./refresh.ts");
  const said = await refreshed(signIn, refreshToken, now);
  if (said === "away") {
    const again = { ...session, freshUntil: lease };
    await sessions.mayAsk(person, id, again, plus(now, SESSION_POLICY.awayMilliseconds));
    return open;
  }
  if (said === "refused" || said.email !== email) {
    log.info("session.not-renewed");
    await sessions.drop(person, id);
    return undefined;
  }
  const secret = newToken(random);
  const renewed = {
    seenAt: now,
    freshUntil: freshUntil(said.tokenUntil, now),
    coming: hashOf(secret),
    sealed: seal(JSON.stringify({ email, refreshToken: said.refreshToken }), SEALED, id),
  };
  const isOurs = await sessions.renew(person, id, renewed, lease);
  return isOurs ? { ...open, ticket: { person, id, secret } } : open;
}

/** Found under the hash of its id, so what is sealed in it is this id's. */
function heldOf({ sealed }: Session, id: string): Held {
  return heldSchema.parse(readJsonText(unseal(sealed, SEALED, id)));
}

function freshUntil(tokenUntil: Instant, now: Instant): Instant {
  return instant(Math.min(tokenUntil, now + SESSION_POLICY.freshMilliseconds));
}
