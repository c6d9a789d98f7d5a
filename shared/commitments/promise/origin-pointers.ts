import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { originKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Pointer } from "./pointer.ts";

/** What has ended is shown so long to whoever promised it for another. */
const SHOWN_AFTER_END_MILLISECONDS = 7 * DAY;

/** Where whoever handed a promise to another company finds it; see `pointerWrites`. */
export function originPointers(promise: Commitment): Pointer[] {
  const { originator, dealer, dueAt, reference, id } = promise;
  if (originator === undefined) return [];
  const until = shownUntil(promise);
  const place = [dueAt, reference, id] as const;
  const key = originKeys.one(dealer, originator.id, until === undefined, place);
  return [until === undefined ? key : { ...key, expiresAt: Math.ceil(until / 1_000) }];
}

/** Undefined as long as it is open. */
function shownUntil({ status, keptAt, withdrawnAt, promisedAt }: Commitment) {
  if (status === "open") return undefined;
  return plus(withdrawnAt ?? keptAt ?? promisedAt, SHOWN_AFTER_END_MILLISECONDS);
}

type Place = { readonly reference: string; readonly id: string };

/** In no order. Few people hand over much, so all of it is read. */
export async function readOriginPlaces(
  tables: Pick<Tables, "client" | "cases">,
  dealer: string,
  person: string,
): Promise<Place[]> {
  const items = await queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": originKeys.partition(dealer, person) },
    ConsistentRead: true,
  });
  return items.map(({ reference, id }) => ({ reference, id }));
}

/** Whether it is still to be shown: the table removes what has expired only some day later. */
export function isShown(promise: Commitment, now: Instant): boolean {
  const until = shownUntil(promise);
  return promise.originator !== undefined && (until === undefined || until > now);
}
