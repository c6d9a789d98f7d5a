import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod";
import { log } from "../../shared/platform/log.ts";

/** Which event a record brings; its story is read from the table, where it is complete. */
export type EventOfCase = { readonly reference: string; readonly id: string };

const text = z.object({ S: z.string() });
const newEventSchema = z.object({
  eventName: z.literal("INSERT"),
  dynamodb: z.object({
    NewImage: z.object({
      kind: z.object({ S: z.literal("event") }),
      data: z.object({ M: z.object({ id: text, reference: text }) }),
    }),
  }),
});

/**
 * Relays a batch: cases side by side, the events of a case in their order. After a failure the rest
 * of that case waits, and Lambda delivers the batch again from the first failure on.
 */
export async function relayBatch(
  { Records }: DynamoDBStreamEvent,
  relay: (event: EventOfCase) => Promise<void>,
): Promise<DynamoDBBatchResponse> {
  const cases = Map.groupBy(Records, ({ dynamodb }) => dynamodb?.Keys?.["pk"]?.S ?? "");
  const failed = await Promise.all(
    [...cases.values()].map((records) => relayInOrder(records, relay)),
  );
  return { batchItemFailures: failed.flat().map((itemIdentifier) => ({ itemIdentifier })) };
}

async function relayInOrder(
  records: readonly DynamoDBRecord[],
  relay: (event: EventOfCase) => Promise<void>,
): Promise<string[]> {
  for (const [index, record] of records.entries()) {
    const event = eventOf(record);
    if (event === undefined) continue;
    const { id, reference } = event;
    try {
      await relay(event);
    } catch (error) {
      log.error("relay.event-failed", error, { event: id, reference });
      return records.slice(index).map(({ dynamodb }) => dynamodb?.SequenceNumber ?? "");
    }
  }
  return [];
}

/** Undefined for whatever else changed; the stream's filter lets only new events through. */
function eventOf(record: DynamoDBRecord): EventOfCase | undefined {
  const parsed = newEventSchema.safeParse(record);
  if (!parsed.success) return undefined;
  const { id, reference } = parsed.data.dynamodb.NewImage.data.M;
  return { id: id.S, reference: reference.S };
}
