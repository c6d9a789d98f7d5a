import {
  TransactionCanceledException,
  TransactionInProgressException,
} from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { Unavailable, Unfinished } from "../unavailable.ts";
import { apart, beforeWrite, noteWrite } from "../written.ts";
import { countingWrites } from "./counting.ts";
import type { Counting } from "./counting.ts";
import type { Tables } from "./tables.ts";
import { tookEffect } from "./took-effect.ts";

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/**
 * One write of a transaction; `label` says in the caller's words whose condition failed. What it counts
 * is written with it.
 */
export type Write = {
  readonly label: string;
  readonly item: TransactItem;
  readonly counts?: readonly Counting[];
};

/** One transaction takes this many writes (an AWS limit). */
export const TRANSACTION_WRITES = 100;

export type Refused = { readonly refused: readonly string[] };

/**
 * The SDK does not retry a cancelled transaction. A conflict means somebody else holds an item for
 * some milliseconds, so waiting a little helps; a failed condition means the world has changed, so
 * only the caller can decide afresh.
 */
const CONFLICT_POLICY = { attempts: 6, firstWaitMilliseconds: 20, longestWaitMilliseconds: 400 };
const PASSING = new Set([
  "TransactionConflict",
  "ThrottlingError",
  "ProvisionedThroughputExceeded",
]);

/**
 * Commits all or nothing. Answers the labels of the writes whose condition failed.
 * @throws Unavailable when only conflicts or throttling remain after all attempts, or when the engine
 * failed and nothing was written; Unfinished when nobody can say whether it was.
 */
export type Commit = (writes: readonly Write[]) => Promise<Result<void, Refused>>;

/** Made once in the wiring; whoever changes something takes this and knows of no client. */
export function createCommit(tables: Pick<Tables, "client">, random: Random): Commit {
  return (writes) => commit(tables, [...writes, ...countingWrites(writes)], random);
}

async function commit(
  { client }: Pick<Tables, "client">,
  writes: readonly Write[],
  random: Random,
): Promise<Result<void, Refused>> {
  beforeWrite();
  const TransactItems = writes.map(({ item }) => item);
  let token = requestToken(random);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const command = new TransactWriteCommand({ TransactItems, ClientRequestToken: token });
      await apart(() => client.send(command));
      noteWrite();
      return ok(undefined);
    } catch (error) {
      if (error instanceof Unfinished) return ok(await foundOut(client, writes, error));
      const refused = refusedLabels(error, writes);
      if (refused.length > 0) return fail({ refused });
      const inProgress = error instanceof TransactionInProgressException;
      if (attempt === CONFLICT_POLICY.attempts) {
        if (inProgress) noteWrite();
        throw new Unavailable("only transaction conflicts remain");
      }
      // What was cancelled left nothing behind. What is still in progress may yet take effect: asked
      // for under another token, it would then be refused by its own writes.
      if (!inProgress) token = requestToken(random);
      await jitter(attempt, random);
    }
  }
}

/**
 * Resolves when a transaction whose answer was lost did take effect. Where the engine said itself that it
 * failed, and nothing is there, nothing was written; a call that nobody answered may still be on its way.
 */
async function foundOut(
  client: Tables["client"],
  writes: readonly Write[],
  lost: Unfinished,
): Promise<void> {
  const found = await tookEffect(client, writes);
  if (found !== false || !lost.answered) noteWrite();
  if (found === true) return;
  throw found === false && lost.answered
    ? new Unavailable("DynamoDB failed and wrote nothing", 1, { cause: lost })
    : lost;
}

function requestToken(random: Random): string {
  return Buffer.from(random.bytes(18)).toString("base64url");
}

/** Empty when trying the same again may help. @throws whatever is neither refusal nor conflict. */
function refusedLabels(error: unknown, writes: readonly Write[]): readonly string[] {
  if (error instanceof TransactionInProgressException) return [];
  if (!(error instanceof TransactionCanceledException)) throw error;
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? "None");
  const refused = writes.flatMap(({ label }, index) =>
    codes[index] === "ConditionalCheckFailed" ? [label] : [],
  );
  if (refused.length === 0 && !codes.some((code) => PASSING.has(code))) throw error;
  return refused;
}

async function jitter(attempt: number, random: Random): Promise<void> {
  const { firstWaitMilliseconds, longestWaitMilliseconds } = CONFLICT_POLICY;
  const ceiling = Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** attempt);
  const [byte = 0] = random.bytes(1);
  await new Promise((resolve) => setTimeout(resolve, (ceiling * (byte + 1)) / 256));
}
