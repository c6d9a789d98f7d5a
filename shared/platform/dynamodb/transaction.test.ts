import {
  TransactionCanceledException,
  TransactionInProgressException,
} from "@aws-sdk/client-dynamodb";
import type {
  DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import type { Random } from "../../kernel/random.ts";
import { Unavailable, Unfinished } from "../unavailable.ts";
import { mayHaveWritten, watchingWrites, withoutChange, WouldChange } from "../written.ts";
import { createCommit } from "./transaction.ts";

const WRITES = ["case", "event"].map((label) => ({
  label,
  item: { Put: { TableName: "cases", Item: { pk: label, sk: label } } },
}));

/** Counts, so each draw is another one; the first byte of each is small and so is each wait. */
function countingRandom(): Random {
  let drawn = 0;
  return {
    bytes: (count) => {
      drawn += 1;
      return new Uint8Array(count).fill(drawn, 1);
    },
  };
}

/** DynamoDB as far as it answers: each call ends as the next outcome says, the last one for good. */
const NOBODY = (): { Item?: object } => {
  throw new Unavailable("no answer");
};

function answering(...outcomes: readonly (Error | undefined)[]) {
  return finding(NOBODY, ...outcomes);
}

/** `found` answers whoever looks whether the event is there. */
function finding(found: () => { Item?: object }, ...outcomes: readonly (Error | undefined)[]) {
  const tokens: (string | undefined)[] = [];
  const client = {
    send: async ({ input }: TransactWriteCommand | GetCommand) => {
      if ("Key" in input) return found();
      if (!("TransactItems" in input)) throw new Error("no such call");
      tokens.push(input.ClientRequestToken);
      const outcome = outcomes[Math.min(tokens.length, outcomes.length) - 1];
      if (outcome !== undefined) throw outcome;
      return {};
    },
  } as unknown as DynamoDBDocumentClient;
  return { tokens, done: () => createCommit({ client }, countingRandom())(WRITES) };
}

function cancelled(...codes: readonly string[]): TransactionCanceledException {
  const CancellationReasons = codes.map((Code) => ({ Code }));
  return new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons });
}

const conflict = cancelled("TransactionConflict", "None");
const inProgress = new TransactionInProgressException({ message: "", $metadata: {} });

describe("a transaction", () => {
  test("names the writes whose condition failed, and is not sent again", async () => {
    const database = answering(cancelled("TransactionConflict", "ConditionalCheckFailed"));
    expect(await database.done()).toEqual({ ok: false, failure: { refused: ["event"] } });
    expect(database.tokens).toHaveLength(1);
  });

  test("is a new request after a conflict, which has left nothing behind", async () => {
    const database = answering(conflict, undefined);
    expect((await database.done()).ok).toBe(true);
    expect(new Set(database.tokens).size).toBe(2);
  });

  test("stays the same request while it is in progress, for it may yet take effect", async () => {
    const database = answering(inProgress, inProgress, undefined);
    expect((await database.done()).ok).toBe(true);
    expect(database.tokens).toHaveLength(3);
    expect(new Set(database.tokens).size).toBe(1);
  });

  test("is given up after six conflicts, for the caller to try again", async () => {
    const database = answering(conflict);
    await expect(database.done()).rejects.toBeInstanceOf(Unavailable);
    expect(database.tokens).toHaveLength(6);
  });

  test.each([
    ["is done when its event is there", { Item: {} }, false, true, true],
    ["is done when its event is there, whatever was said", { Item: {} }, true, true, true],
    ["has written nothing when the engine said that it failed", {}, true, Unavailable, false],
    ["may still be on its way when nobody answered", {}, false, Unfinished, true],
  ])("whose answer was lost %s", async (_name, found, answered, ends, wrote) => {
    const database = finding(() => found, new Unfinished("lost", answered));
    await watchingWrites(async () => {
      const end = await database.done().then(
        ({ ok }) => ok,
        (error: Error) => error.constructor,
      );
      expect([end, mayHaveWritten()]).toEqual([ends, wrote]);
    });
    expect(database.tokens).toHaveLength(1);
  });

  test("whose answer was lost stays unknown while nobody can look", async () => {
    const database = answering(new Unfinished("lost", true));
    await watchingWrites(async () => {
      await expect(database.done()).rejects.toBeInstanceOf(Unfinished);
      expect(mayHaveWritten()).toBe(true);
    });
  });

  test("is not even begun where an answer alone is asked for", async () => {
    const database = finding(() => ({ Item: {} }), undefined);
    await expect(withoutChange(() => database.done())).rejects.toBeInstanceOf(WouldChange);
    expect(database.tokens).toEqual([]);
    await expect(watchingWrites(() => database.done())).resolves.toMatchObject({ ok: true });
    expect(database.tokens).toHaveLength(1);
  });

  test("has written nothing after conflicts, and perhaps something while in progress", async () => {
    for (const [outcome, wrote] of [
      [conflict, false],
      [inProgress, true],
    ] as const) {
      await watchingWrites(async () => {
        await expect(answering(outcome).done()).rejects.toBeInstanceOf(Unavailable);
        expect(mayHaveWritten()).toBe(wrote);
      });
    }
  });

  test("is not repeated for what no repetition can mend", async () => {
    const database = answering(cancelled("ValidationError", "None"));
    await expect(database.done()).rejects.toBeInstanceOf(TransactionCanceledException);
    expect(database.tokens).toHaveLength(1);
  });
});
