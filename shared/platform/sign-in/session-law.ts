import { sha256, sameSecret } from "../../kernel/hash.ts";
import { HOUR, MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";

export const SESSION_POLICY = {
  /** Whoever has done nothing for so long has gone home; a night is longer, so each morning begins anew. */
  idleMilliseconds: 12 * HOUR,
  /** Then they prove themselves again, second factor and all (NIST SP 800-63B-4, 2.2.3: once a day). */
  longestMilliseconds: 24 * HOUR,
  /** So often the provider is asked whether it still knows them, and the browser gets a new secret. */
  freshMilliseconds: HOUR,
  /** Longer than an answer of the provider takes; who asked it and died leaves it to the next request. */
  askingMilliseconds: 30_000,
  /** An answer of the provider that was lost may have used up the token; it takes the same again for a minute. */
  awayMilliseconds: 20_000,
  /** Requests sent side by side with the first that brought the new secret still bring the old one. */
  overlapMilliseconds: MINUTE,
} as const;

/** A secret that was replaced, until it is nobody's but a thief's. */
export type Former = { readonly hash: string; readonly until: Instant };

/** A session as it is kept: of its secrets the hashes, and nobody's name. */
export type Session = {
  readonly startedAt: Instant;
  /** When the provider was last asked; somebody was here then. */
  readonly seenAt: Instant;
  readonly freshUntil: Instant;
  readonly secret: string;
  /** Given to the browser, and not yet come back from it: the answer may have got lost. */
  readonly coming?: string | undefined;
  readonly former?: Former | undefined;
  /** Whose it is, and with what the provider is asked, sealed with a key that the browser alone has. */
  readonly sealed: string;
};

/** Since when what is older counts no more. */
export type Ended = {
  /** All sessions and tokens: they, or who leads them, said so. */
  readonly everywhere?: Instant | undefined;
  /** Sessions alone: they were taken off a document. */
  readonly removed?: Instant | undefined;
};

export type Standing = "good" | "new-secret" | "stale" | "ended" | "used-again";

/**
 * How a session stands for who brings this secret at `now`. A secret that was replaced and comes back later
 * is with two people, and one of them is a thief: nobody goes on with it.
 */
export function standingOf(session: Session, ended: Ended, given: string, now: Instant): Standing {
  if (isOver(session, ended, now)) return "ended";
  const hash = hashOf(given);
  const { secret, coming, former, freshUntil } = session;
  if (coming !== undefined && sameSecret(coming, hash)) return "new-secret";
  if (sameSecret(secret, hash)) return now >= freshUntil ? "stale" : "good";
  const overlaps = former !== undefined && sameSecret(former.hash, hash) && now < former.until;
  return overlaps ? "good" : "used-again";
}

/** Whether nobody may go on with it, whatever they bring. */
export function isOver({ startedAt, seenAt }: Session, ended: Ended, now: Instant): boolean {
  return (
    now >= plus(startedAt, SESSION_POLICY.longestMilliseconds) ||
    now >= plus(seenAt, SESSION_POLICY.idleMilliseconds) ||
    endedAfter(ended, startedAt)
  );
}

/** Whether a session that began then has been ended since. */
export function endedAfter({ everywhere, removed }: Ended, startedAt: Instant): boolean {
  return startedAt <= Math.max(everywhere ?? -1, removed ?? -1);
}

/**
 * Whether a token that was issued, or whose bearer proved themselves, at that time still counts. Providers
 * say whole seconds: of the second in which somebody signs out everywhere no token counts. Nobody proves
 * themselves anew within it.
 */
export function tokenCounts({ everywhere }: Ended, issuedSeconds: number): boolean {
  return everywhere === undefined || issuedSeconds * 1_000 > everywhere;
}

export function hashOf(secret: string): string {
  return sha256("secret of a session", secret);
}
