import type { DynamoDBRecord } from "aws-lambda";
import { expect, test } from "vitest";
import { relayBatch } from "./case-events.ts";

function record(sequence: number, reference: string, id: string, kind = "event"): DynamoDBRecord {
  const pk = { S: `CASE#${reference}` };
  return {
    eventName: "INSERT",
    dynamodb: {
      SequenceNumber: String(sequence),
      Keys: { pk, sk: { S: `EVT#${id}` } },
      NewImage: {
        pk,
        kind: { S: kind },
        data: { M: { id: { S: id }, reference: { S: reference } } },
      },
    },
  };
}

test("events of a case are relayed in order, and cases do not wait for each other", async () => {
  const relayed: string[] = [];
  const Records = [record(1, "A", "a1"), record(2, "B", "b1"), record(3, "A", "a2")];
  const answer = await relayBatch({ Records }, async ({ reference, id }) => {
    relayed.push(`${reference} ${id}`);
  });
  expect(relayed).toEqual(["A a1", "B b1", "A a2"]);
  expect(answer).toEqual({ batchItemFailures: [] });
});

test("after a failure the rest of that case waits and comes again, the others are done", async () => {
  const relayed: string[] = [];
  const Records = [
    record(1, "A", "a1"),
    record(2, "A", "a2"),
    record(3, "B", "b1"),
    record(4, "A", "a3"),
  ];
  const answer = await relayBatch({ Records }, async ({ id }) => {
    if (id === "a2") throw new Error("no table");
    relayed.push(id);
  });
  expect(relayed.toSorted()).toEqual(["a1", "b1"]);
  expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["2", "4"]);
});

test("whatever is no new event is passed over", async () => {
  const change = { ...record(2, "A", "a1"), eventName: "MODIFY" } as const;
  const Records = [record(1, "A", "x", "mail"), change, { eventName: "REMOVE" } as const];
  const answer = await relayBatch({ Records }, async () => {
    throw new Error("not to be relayed");
  });
  expect(answer).toEqual({ batchItemFailures: [] });
});
