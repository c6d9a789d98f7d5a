import * as z from "zod";
import type { Handle, Request, Response } from "../http/serve.ts";
import { json } from "../http/serve.ts";
import type { SavedState } from "../machine/saved-state.ts";

const accountSchema = z.object({
  email: z.string(),
  status: z.enum(["FORCE_CHANGE_PASSWORD", "CONFIRMED"]),
  password: z.string(),
});
export type Account = z.infer<typeof accountSchema>;

const savedSchema = z.object({ accounts: z.array(accountSchema), ended: z.array(z.string()) });

export type UserPool = {
  readonly handle: Handle;
  /** In the order in which they were made. */
  readonly accounts: () => readonly Account[];
  /** Whether they had an account here once, and have none. Nobody else is known well enough to be refused. */
  readonly isEnded: (email: string) => boolean;
  /** Somebody signed in: what they were given first is used up. */
  readonly cameIn: (email: string) => void;
  readonly clear: () => void;
};

/** The four calls of Cognito that keep accounts, for the people whom our own sign-in page offers. */
export function createUserPool(saved: SavedState): UserPool {
  const before = savedSchema.safeParse(saved.load("accounts"));
  const accounts = new Map<string, Account>();
  const ended = new Set<string>(before.data?.ended);
  for (const account of before.data?.accounts ?? []) accounts.set(account.email, account);
  const keep = () =>
    saved.saveAtOnce("accounts", { accounts: [...accounts.values()], ended: [...ended] });
  const put = (account: Account) => {
    accounts.set(account.email, account);
    ended.delete(account.email);
    keep();
    return {};
  };
  const CALLS: Readonly<Record<string, (asked: Asked) => object | Refused>> = {
    AdminCreateUser: ({ Username: email, TemporaryPassword: password = "" }) =>
      accounts.has(email) ? EXISTS : put({ email, password, status: "FORCE_CHANGE_PASSWORD" }),
    AdminGetUser: ({ Username }) => {
      const found = accounts.get(Username);
      return found === undefined ? UNKNOWN : { Username, UserStatus: found.status };
    },
    AdminSetUserPassword: ({ Username, Password = "" }) => {
      const found = accounts.get(Username);
      if (found === undefined) return UNKNOWN;
      return put({ ...found, password: Password, status: "FORCE_CHANGE_PASSWORD" });
    },
    AdminDeleteUser: ({ Username }) => {
      // Also of somebody of the samples, who never was invited.
      ended.add(Username);
      const found = accounts.delete(Username);
      keep();
      return found ? {} : UNKNOWN;
    },
  };
  return {
    handle: async (request) => answer(CALLS[userPoolOperation(request)], request),
    accounts: () => [...accounts.values()],
    isEnded: (email) => ended.has(email.toLowerCase()),
    cameIn: (email) => {
      const found = accounts.get(email.toLowerCase());
      if (found?.status === "FORCE_CHANGE_PASSWORD") put({ ...found, status: "CONFIRMED" });
    },
    clear: () => {
      accounts.clear();
      ended.clear();
      keep();
    },
  };
}

const askedSchema = z.object({
  /** A pool of ours knows addresses in any case. */
  Username: z.string().toLowerCase(),
  TemporaryPassword: z.string().optional(),
  Password: z.string().optional(),
});
type Asked = z.infer<typeof askedSchema>;

type Refused = { readonly __type: string; readonly message: string };
const EXISTS: Refused = {
  __type: "UsernameExistsException",
  message: "User account already exists",
};
const UNKNOWN: Refused = { __type: "UserNotFoundException", message: "User does not exist." };

function answer(
  call: ((asked: Asked) => object | Refused) | undefined,
  { body }: Request,
): Response {
  if (call === undefined) return json(400, { __type: "UnknownOperationException" });
  const said = call(askedSchema.parse(JSON.parse(body.toString("utf8"))));
  return json("__type" in said ? 400 : 200, said);
}

export function userPoolOperation({ headers }: Request): string {
  return (headers["x-amz-target"] ?? "").replace(/^.*\./, "") || "Unknown";
}
