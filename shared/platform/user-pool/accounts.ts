import * as z from "zod";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import { readEnvironment } from "../environment.ts";
import { askUserPool } from "./ask-user-pool.ts";
import { firstPassword } from "./first-password.ts";

/** How somebody comes in for the first time. */
export type WayIn =
  /** With this, once. It is nowhere but in their mail. */
  | { readonly kind: "first-password"; readonly password: string }
  /** They have a password already. */
  | { readonly kind: "own-password" }
  /** The provider is not ours: accounts are somebody else's work. */
  | { readonly kind: "elsewhere" };

/** The accounts that staff sign in with. Each call may be made again: it makes sure of what it says. */
export type Accounts = {
  /** They have an account. @throws Unavailable */
  readonly open: (email: string, now: Instant) => Promise<WayIn>;
  /** They have none, and no token of theirs is renewed. @throws Unavailable */
  readonly end: (email: string, now: Instant) => Promise<void>;
};

const NO_POOL = "none";

const knownSchema = z.object({ UserStatus: z.string() });

/** Status of who has never exchanged the first password for one of their own. */
const NEVER_CAME = "FORCE_CHANGE_PASSWORD";

export function openAccounts(random: Random): Accounts {
  const UserPoolId = readEnvironment("USER_POOL_ID");
  if (UserPoolId === NO_POOL)
    return { open: async () => ({ kind: "elsewhere" }), end: async () => {} };
  return {
    open: async (email, now) => {
      const account = { UserPoolId, Username: email };
      const password = firstPassword(random);
      const made = await askUserPool("AdminCreateUser", created(account, password), now);
      if (made.ok) return { kind: "first-password", password };
      const known = await askUserPool("AdminGetUser", account, now);
      // Whoever was removed in between is made by the next try.
      if (!known.ok) throw new Error(`an account was there and is not: ${known.why}`);
      if (knownSchema.parse(known.value).UserStatus !== NEVER_CAME) return { kind: "own-password" };
      // The one before may have gone in a mail that nobody got, or be too old.
      const another = { ...account, Password: password, Permanent: false };
      await askUserPool("AdminSetUserPassword", another, now);
      return { kind: "first-password", password };
    },
    end: async (email, now) => {
      await askUserPool("AdminDeleteUser", { UserPoolId, Username: email }, now);
    },
  };
}

/** Cognito itself writes nothing: its mail knows one language. */
function created(
  account: { readonly UserPoolId: string; readonly Username: string },
  TemporaryPassword: string,
) {
  return {
    ...account,
    TemporaryPassword,
    MessageAction: "SUPPRESS",
    UserAttributes: [
      { Name: "email", Value: account.Username },
      { Name: "email_verified", Value: "true" },
    ],
  };
}
