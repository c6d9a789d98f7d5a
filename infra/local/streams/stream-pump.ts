import * as z from "zod";
import type { DeadLetters } from "../work/dead-letters.ts";
import type { WorkSource } from "../work/work-loop.ts";
import { matchesPattern } from "./event-pattern.ts";
import type { EventPattern } from "./event-pattern.ts";
import type { ShardRecord, StreamReader } from "./stream-reader.ts";

export type PumpParts = {
  readonly filter: EventPattern;
  readonly batchSize: number;
  /** Hands a batch to the function; what it returns names the records that failed. */
  readonly deliver: (event: { Records: readonly unknown[] }) => Promise<unknown>;
  readonly deadLetters: DeadLetters;
  /** Called when all records up to this one have been dealt with. */
  readonly onProgress: (last: ShardRecord) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
};

export type StreamPump = WorkSource & {
  /** Follows another stream from now on: the first one, or that of a table made anew. */
  readonly follow: (reader: Pick<StreamReader, "read">) => void;
  /** Something may have been written; without this the stream is not asked again. */
  readonly expectRecords: () => void;
};

/** As the event source mapping of the CDK app is set, with waits a person can sit through. */
export const PUMP_POLICY = { retries: 5, firstWaitMilliseconds: 50 } as const;

const resultSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })),
});

/** Lambda's event source mapping with `ReportBatchItemFailures` and bisecting of failed batches. */
export function createStreamPump(parts: PumpParts): StreamPump {
  let queue: readonly ShardRecord[] = [];
  let reader: Pick<StreamReader, "read"> | undefined;
  let expecting = true;
  let failures = 0;

  async function fill(): Promise<boolean> {
    if (!expecting) return false;
    expecting = false;
    const read = (await reader?.read()) ?? [];
    if (read.length === 0) return false;
    expecting = true;
    queue = read.filter(({ record }) => matchesPattern(parts.filter, record));
    const last = read.at(-1);
    if (queue.length === 0 && last !== undefined) parts.onProgress(last);
    return true;
  }

  async function deliver(): Promise<void> {
    // After a failure the record is tried alone, so that it cannot drag others along.
    const batch = queue.slice(0, failures === 0 ? parts.batchSize : 1);
    const done = await doneOf(batch);
    advance(done);
    if (done < batch.length) await onFailure();
    else failures = 0;
  }

  async function doneOf(batch: readonly ShardRecord[]): Promise<number> {
    try {
      const result = await parts.deliver({ Records: batch.map(({ record }) => record) });
      return countDone(batch, result);
    } catch {
      return 0;
    }
  }

  function advance(count: number): void {
    const last = queue[count - 1];
    if (count > 0) failures = 0;
    if (last !== undefined) parts.onProgress(last);
    queue = queue.slice(count);
  }

  async function onFailure(): Promise<void> {
    failures += 1;
    if (failures <= PUMP_POLICY.retries) {
      await parts.wait(PUMP_POLICY.firstWaitMilliseconds * 2 ** (failures - 1));
      return;
    }
    const [parked] = queue;
    if (parked !== undefined) {
      parts.deadLetters.park("case-events", parked.record, `failed ${failures} times`);
    }
    advance(1);
  }

  return {
    name: "case events",
    follow: (next) => {
      reader = next;
      queue = [];
      failures = 0;
      expecting = true;
    },
    expectRecords: () => {
      expecting = true;
    },
    step: async () => {
      if (queue.length === 0) return await fill();
      await deliver();
      return true;
    },
  };
}

/** How many records from the front are done; what Lambda cannot read counts as nothing done. */
function countDone(batch: readonly ShardRecord[], result: unknown): number {
  if (result === null || result === undefined) return batch.length;
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return "batchItemFailures" in Object(result) ? 0 : batch.length;
  const failed = new Set(parsed.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  if (failed.size === 0) return batch.length;
  const first = batch.findIndex(({ record }) => failed.has(record.dynamodb.SequenceNumber));
  // An identifier that is not in the batch makes Lambda retry all of it.
  return Math.max(0, first);
}
