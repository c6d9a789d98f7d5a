import { beforeEach, describe, expect, it } from "vitest";
import { caseEventsFilter } from "../../../functions/wiring/case-events-filter.ts";
import { createDeadLetters } from "../work/dead-letters.ts";
import type { LambdaRecord } from "./lambda-record.ts";
import { createRecordQueue } from "./record-queue.ts";
import { PUMP_POLICY, createStreamPump } from "./stream-pump.ts";

const record = (number: number, kind = "event", eventName = "INSERT"): LambdaRecord => ({
  eventID: String(number),
  eventName,
  dynamodb: { SequenceNumber: String(number), NewImage: { kind: { S: kind } } },
});

describe("the stream's delivery", () => {
  let batches: string[][];
  let progress: string[];
  let waits: number[];
  let answer: (numbers: readonly string[]) => unknown;
  const deadLetters = createDeadLetters(() => {});

  beforeEach(() => {
    batches = [];
    progress = [];
    waits = [];
    deadLetters.clear();
    answer = () => ({ batchItemFailures: [] });
  });

  const failing = (...numbers: string[]) => ({
    batchItemFailures: numbers.map((itemIdentifier) => ({ itemIdentifier })),
  });

  async function deliver(...records: readonly LambdaRecord[]): Promise<void> {
    const pages = [records.map((found) => ({ shard: "shard", record: found }))];
    const queue = createRecordQueue(caseEventsFilter, (last) => {
      progress.push(last.record.dynamodb.SequenceNumber);
    });
    queue.follow({ read: async () => pages.shift() ?? [] });
    const pump = createStreamPump({
      queue,
      batchSize: 2,
      deliver: async ({ Records }) => {
        const numbers = Records.map((found) => (found as LambdaRecord).eventID);
        batches.push(numbers);
        return answer(numbers);
      },
      deadLetters,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    while (await pump.step());
  }

  it("hands on new events only, in order and in batches", async () => {
    await deliver(record(1), record(2, "case"), record(3), record(4, "event", "MODIFY"), record(5));
    expect(batches).toEqual([["1", "3"], ["5"]]);
    expect(progress).toEqual(["3", "5"]);
  });

  it("goes on from the first record that failed, and tries that one alone", async () => {
    answer = (numbers) => (batches.length === 1 ? failing("2") : numbers && failing());
    await deliver(record(1), record(2), record(3), record(4));
    expect(batches).toEqual([["1", "2"], ["2"], ["3", "4"]]);
    expect(progress).toEqual(["1", "2", "4"]);
  });

  it("takes a function that throws for a batch that failed whole", async () => {
    answer = () => {
      if (batches.length === 1) throw new Error("no");
    };
    await deliver(record(1), record(2));
    expect(batches).toEqual([["1", "2"], ["1"], ["2"]]);
  });

  it("parks what fails again and again, and goes on with the rest", async () => {
    answer = (numbers) => failing(...numbers.filter((number) => number === "1"));
    await deliver(record(1), record(2));
    expect(batches.filter((batch) => batch.includes("1"))).toHaveLength(PUMP_POLICY.retries + 1);
    expect(batches.at(-1)).toEqual(["2"]);
    expect(waits).toEqual([50, 100, 200, 400, 800]);
    expect(deadLetters.list()).toMatchObject([
      { source: "case-events", payload: { eventID: "1" } },
    ]);
    expect(progress.at(-1)).toBe("2");
  });

  it.each([
    ["an identifier that is not in the batch", failing("99")],
    ["an answer that is no answer", { batchItemFailures: "2" }],
  ])("retries the whole batch for %s", async (_what, given) => {
    answer = () => (batches.length === 1 ? given : undefined);
    await deliver(record(1), record(2));
    expect(batches).toEqual([["1", "2"], ["1"], ["2"]]);
  });
});
