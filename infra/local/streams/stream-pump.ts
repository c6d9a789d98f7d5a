import * as z from "zod";
import type { DeadLetters } from "../work/dead-letters.ts";
import type { WorkSource } from "../work/work-loop.ts";
import type { RecordQueue } from "./record-queue.ts";
import type { ShardRecord } from "./stream-reader.ts";

export type PumpParts = {
  readonly queue: RecordQueue;
  readonly batchSize: number;
  /** Hands a batch to the function; what it returns names the records that failed. */
  readonly deliver: (event: { Records: readonly unknown[] }) => Promise<unknown>;
  readonly deadLetters: DeadLetters;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** As the event source mapping of the CDK app is set, with waits a person can sit through. */
export const PUMP_POLICY = { retries: 5, firstWaitMilliseconds: 50 } as const;

/** Lambda's event source mapping with `ReportBatchItemFailures` and bisecting of failed batches. */
export function createStreamPump(parts: PumpParts): WorkSource {
  const { queue, deadLetters } = parts;
  /** Of the record at the head of the queue. */
  let failures = 0;

  async function doneOf(batch: readonly ShardRecord[]): Promise<number> {
    try {
      const result = await parts.deliver({ Records: batch.map(({ record }) => record) });
      return countDone(batch, result);
    } catch {
      return 0;
    }
  }

  async function onFailure(failed: ShardRecord): Promise<void> {
    failures += 1;
    if (failures <= PUMP_POLICY.retries) {
      await parts.wait(PUMP_POLICY.firstWaitMilliseconds * 2 ** (failures - 1));
      return;
    }
    deadLetters.park("case-events", placeOf(failed), `failed ${failures} times`);
    queue.drop(1);
    failures = 0;
  }

  return {
    name: "case events",
    step: async () => {
      // After a failure the record is tried alone, so that it cannot drag others along.
      const batch = queue.first(failures === 0 ? parts.batchSize : 1);
      if (batch.length === 0) return await queue.fill();
      const done = await doneOf(batch);
      if (done > 0) failures = 0;
      queue.drop(done);
      const failed = batch[done];
      if (failed !== undefined) await onFailure(failed);
      return true;
    },
  };
}

const resultSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish(),
});

/** How many records from the front are done; what Lambda cannot read counts as nothing done. */
function countDone(batch: readonly ShardRecord[], result: unknown): number {
  const parsed = resultSchema.nullish().safeParse(result);
  if (!parsed.success) return 0;
  const failures = parsed.data?.batchItemFailures ?? [];
  if (failures.length === 0) return batch.length;
  const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
  const first = batch.findIndex(({ record }) => failed.has(record.dynamodb.SequenceNumber));
  // An identifier that is not in the batch makes Lambda retry all of it.
  return Math.max(0, first);
}

/** Lambda says of what it gives up where it stands in its stream, and nothing of what is in it. */
function placeOf({ shard, record: { eventID, dynamodb } }: ShardRecord) {
  return { eventID, shard, sequenceNumber: dynamodb.SequenceNumber };
}
