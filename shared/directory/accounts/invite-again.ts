import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { instant, toUtc } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { LOST, raced } from "../../platform/raced.ts";
import { whyNotAgain } from "./account-state.ts";
import type { AccountStore } from "./account.store.ts";
import { accountWork } from "./account-writes.ts";

type Deps = {
  readonly tables: Pick<Tables, "cases">;
  readonly accounts: Pick<AccountStore, "of" | "askedAgain">;
  readonly commit: Commit;
};

type Again = {
  /** `dealer:northside` or `brand:aurora`, whose document names them. */
  readonly reference: string;
  readonly email: string;
  readonly by: { readonly id: string; readonly name: string };
};

/**
 * Another invitation to somebody who has not signed in yet, or the first to whom nobody invited. It goes out with
 * the next round of sweep.
 */
export async function inviteAgain(
  deps: Deps,
  { reference, email, by }: Again,
  now: Instant,
): Promise<Result<void, Problem>> {
  const { accounts, tables, commit } = deps;
  return raced({ rounds: 3, lost: "an account keeps changing" }, async () => {
    const known = (await accounts.of([email])).get(email.toLowerCase());
    const detail = whyNotAgain(known, now);
    if (detail !== undefined) return fail({ code: "wrong-state", detail });
    const work = {
      reference,
      name: `${toUtc(now)}#${email.toLowerCase()}#again`,
      due: instant(0),
      at: now,
      by,
      open: [email.toLowerCase()],
      end: [],
      again: true,
    };
    const saved = await commit([
      accounts.askedAgain(email, known ?? {}, now),
      accountWork(tables, work),
    ]);
    return saved.ok ? ok(undefined) : LOST;
  });
}
