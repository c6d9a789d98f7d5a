import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { log } from "../../shared/platform/log.ts";

/** Which event a record brings; its story is read from the table, where it is complete. */
export type EventOfCase = { readonly reference: string; readonly id: string };

/** Relaying in two halves, so that no timer of a batch waits for a mail of it. */
export type RelayHalves<Prepared> = {
  readonly prepare: (event: EventOfCase) => Promise<Prepared>;
  readonly finish: (prepared: Prepared) => Promise<void>;
};

/**
 * Relays a batch: cases side by side, the events of a case in their order, all of them prepared before
 * the first is finished. After a failure the rest of that case waits, and Lambda delivers the batch
 * again from the first failure on.
 */
export async function relayBatch<Prepared>(
  { Records }: DynamoDBStreamEvent,
  halves: RelayHalves<Prepared>,
): Promise<DynamoDBBatchResponse> {
  const cases = Map.groupBy(Records, ({ dynamodb }) => dynamodb?.Keys?.["pk"]?.S ?? "");
  const batches = [...cases.values()].map((records) => records.flatMap(toNewEvent));
  const halfDone = await Promise.all(
    batches.map((events) => inOrder(events, ({ event }) => halves.prepare(event))),
  );
  const failed = await Promise.all(
    halfDone.map(async ({ done, rest }) => {
      const finished = await inOrder(done, ({ result }) => halves.finish(result));
      return [...finished.rest, ...rest];
    }),
  );
  return {
    batchItemFailures: failed.flat().map(({ sequence }) => ({ itemIdentifier: sequence })),
  };
}

type Image = NonNullable<DynamoDBRecord["dynamodb"]>["NewImage"];

type NewEvent = { readonly sequence: string; readonly event: EventOfCase };

/** Up to the first failure; the `rest` begins with the one that failed. */
async function inOrder<Item extends NewEvent, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<{
  readonly done: readonly (NewEvent & { readonly result: Result })[];
  readonly rest: readonly NewEvent[];
}> {
  const done: (NewEvent & { readonly result: Result })[] = [];
  for (const [index, item] of items.entries()) {
    const { sequence, event } = item;
    try {
      done.push({ sequence, event, result: await work(item) });
    } catch (error) {
      log.error("relay.event-failed", error, { event: event.id, reference: event.reference });
      return { done, rest: items.slice(index) };
    }
  }
  return { done, rest: [] };
}

/** Nothing for whatever else changed; the stream's filter lets only new events through. */
function toNewEvent({ eventName, dynamodb }: DynamoDBRecord): NewEvent[] {
  const event = eventName === "INSERT" ? eventOf(dynamodb?.NewImage) : undefined;
  return event === undefined ? [] : [{ sequence: dynamodb?.SequenceNumber ?? "", event }];
}

/** By hand: a schema would be all that relay loads zod for. */
function eventOf({ kind, data }: Image = {}): EventOfCase | undefined {
  const { id, reference } = data?.M ?? {};
  if (kind?.S !== "event" || id?.S === undefined || reference?.S === undefined) return undefined;
  return { id: id.S, reference: reference.S };
}
