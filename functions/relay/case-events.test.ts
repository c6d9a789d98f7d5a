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

test("EVENT-1: events of a case are relayed in order, and cases do not wait for each other", async () => {
  const relayed: string[] = [];
  const Records = [record(1, "A", "a1"), record(2, "B", "b1"), record(3, "A", "a2")];
  const answer = await relayBatch(
    { Records },
    {
      prepare: async ({ reference, id }) => `${reference} ${id}`,
      finish: async (prepared) => void relayed.push(prepared),
    },
  );
  expect(relayed.filter((event) => event.startsWith("A"))).toEqual(["A a1", "A a2"]);
  expect(relayed).toContain("B b1");
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
  const answer = await relayBatch(
    { Records },
    {
      prepare: async ({ id }) => {
        if (id === "a2") throw new Error("no table");
        return id;
      },
      finish: async (id) => void relayed.push(id),
    },
  );
  expect(relayed.toSorted()).toEqual(["a1", "b1"]);
  expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["2", "4"]);
});

test("whatever is no new event is passed over", async () => {
  const change = { ...record(2, "A", "a1"), eventName: "MODIFY" } as const;
  const Records = [record(1, "A", "x", "mail"), change, { eventName: "REMOVE" } as const];
  const answer = await relayBatch(
    { Records },
    {
      prepare: async () => {
        throw new Error("not to be relayed");
      },
      finish: async () => undefined,
    },
  );
  expect(answer).toEqual({ batchItemFailures: [] });
});

test("no timer of a batch waits for a mail of it", async () => {
  const steps: string[] = [];
  const Records = [record(1, "A", "a1"), record(2, "A", "a2"), record(3, "B", "b1")];
  await relayBatch(
    { Records },
    {
      prepare: async ({ id }) => {
        steps.push(`timers of ${id}`);
        return id;
      },
      finish: async (id) => void steps.push(`mails of ${id}`),
    },
  );
  expect(steps.slice(0, 3).toSorted()).toEqual(["timers of a1", "timers of a2", "timers of b1"]);
  expect(steps.slice(3).toSorted()).toEqual(["mails of a1", "mails of a2", "mails of b1"]);
});

test("an event whose mails fail comes again with all that follow it in its case", async () => {
  const Records = [record(1, "A", "a1"), record(2, "A", "a2"), record(3, "B", "b1")];
  const answer = await relayBatch(
    { Records },
    {
      prepare: async ({ id }) => id,
      finish: async (id) => {
        if (id === "a1") throw new Error("no table");
      },
    },
  );
  expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["1", "2"]);
});
