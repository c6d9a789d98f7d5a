import type { Instant } from "../../shared/kernel/time.ts";
import { isSameAddress } from "../../shared/kernel/mail-address.ts";
import type { SessionStore } from "../../shared/platform/sign-in/session.store.ts";

type People = readonly { readonly email: string }[];

/**
 * Whoever was taken off a document signs in again, so that a form they had open is answered by a page with
 * what they typed. What they may do ended with the document itself; tokens for programs say no more than
 * who somebody is.
 */
export async function endRemoved(
  { sessions }: { readonly sessions: Pick<SessionStore, "endRemoved"> },
  { before, after }: { readonly before: People; readonly after: People },
  at: Instant,
): Promise<void> {
  const gone = before.filter(({ email }) => !after.some((one) => isSameAddress(one.email, email)));
  await Promise.all(gone.map(({ email }) => sessions.endRemoved(email, at)));
}
