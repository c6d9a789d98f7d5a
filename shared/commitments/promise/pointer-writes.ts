import { offerKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Key } from "../../platform/dynamodb/keys/key.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { listedAt, offeredTo } from "../../story/party-key.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { originPointers } from "./origin-pointers.ts";
import type { Pointer } from "./pointer.ts";
import { taskPointers } from "./task-pointers.ts";

/** Where a promise stands that is offered. */
type Place = { readonly reference: string; readonly id: string };

/**
 * What makes the lists of offers agree with the next state of a promise: the same answer for an offer, its
 * end and its return by an undone entry, whoever decides it, since both states say it all.
 */
export function pointerWrites(
  table: string,
  next: Commitment,
  seen: Commitment | undefined,
): Write[] {
  const before = seen === undefined ? [] : listedBy(seen);
  const after = listedBy(next);
  const has = (keys: readonly Key[], { pk, sk }: Key) =>
    keys.some((key) => key.pk === pk && key.sk === sk);
  const { reference, id } = next;
  const gone = before
    .filter((key) => !has(after, key))
    .map(({ pk, sk }) => ({ Delete: { TableName: table, Key: { pk, sk } } }));
  const fresh = after
    .filter((key) => !has(before, key))
    .map((key) => ({ Put: { TableName: table, Item: { ...key, kind: "offer", reference, id } } }));
  return [...gone, ...fresh].map((item) => ({ label: "offer", item }));
}

function listedBy(promise: Commitment): Pointer[] {
  return [...pointersOf(promise), ...taskPointers(promise), ...originPointers(promise)];
}

/** At the desk it is offered from, and at the one it is offered to. */
function pointersOf(promise: Commitment): Key[] {
  const { reference, id, status, handoff } = promise;
  if (handoff === undefined || status !== "open") return [];
  const here = listedAt(promise);
  const there = offeredTo(handoff.to) ?? here;
  return [...new Set([here, there])].map((at) =>
    offerKeys.one(at, handoff.answerBy, reference, id),
  );
}

/** Every promise that this dealer has offered or is offered, first the one to be answered first. */
export async function readPointers(
  tables: Pick<Tables, "client" | "cases">,
  dealer: string,
): Promise<Place[]> {
  const items = await queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": offerKeys.partition(dealer) },
    ConsistentRead: true,
  });
  return items.map(({ reference, id }) => ({ reference, id }));
}
