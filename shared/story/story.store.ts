import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { DAY, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { caseKeys } from "../platform/dynamodb/keys.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import { dataOf, isOurShape } from "../platform/dynamodb/stored.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { partByTheWall } from "./by-the-wall.ts";
import { toStory } from "./case-story.ts";
import type { CaseStory, StoredPart } from "./case-story.ts";
import { ALL, neededSince } from "./needed-since.ts";

type CaseTables = Pick<Tables, "client" | "cases">;

/** What follows from one event is looked for, now. */
export type Around = { readonly event: string; readonly now: Instant };

/** What one call brings of nearly every case, and of a long one. */
const AT_ONCE = 300;

/** How often older events turn out to be needed before all of them are read. */
const ROUNDS = 4;

/** Everything, in one Query of as many pages as it takes. */
export async function readStory(
  tables: CaseTables,
  reference: string,
): Promise<CaseStory | undefined> {
  return toStory(await partsOf(await queryAll(tables, inputOf(tables, reference))));
}

/**
 * What follows from an event needs of its case. Nearly all are read whole by one call; of a long one all that
 * is now, all mails, and the events since whatever is still open began, or the event's own matter did. Where
 * that is not known to be enough, everything.
 */
export async function readAround(
  tables: CaseTables,
  reference: string,
  around: Around,
): Promise<CaseStory | undefined> {
  const input = { ...inputOf(tables, reference), Limit: AT_ONCE };
  const { Items = [], LastEvaluatedKey: last } = await tables.client.send(new QueryCommand(input));
  if (last === undefined) return toStory(await partsOf(Items));
  // What is now stands before the events, so it is here in full.
  const isLong = caseKeys.isEvent(last["sk"]);
  return (
    (isLong ? await readLong(tables, reference, Items, around) : undefined) ??
    (await readStory(tables, reference))
  );
}

async function readLong(
  tables: CaseTables,
  reference: string,
  first: readonly Item[],
  { event, now }: Around,
): Promise<CaseStory | undefined> {
  const rest = await queryAll(tables, inputOf(tables, reference, caseKeys.behindEvents));
  const others = await partsOf([...first.filter(({ sk }) => !caseKeys.isEvent(sk)), ...rest]);
  let since = plus(now, -DAY);
  for (let round = 0; round < ROUNDS; round += 1) {
    const bounds = caseKeys.eventsFrom(since);
    const events = await partsOf(await queryAll(tables, inputOf(tables, reference, bounds)));
    const story = toStory([...others, ...events]);
    const needed = story === undefined ? ALL : neededSince(story, event);
    if (needed === ALL) return undefined;
    if (needed >= since) return story;
    since = needed;
  }
  return undefined;
}

function inputOf(
  { cases }: CaseTables,
  reference: string,
  range?: { readonly from: string; readonly to: string },
): QueryCommandInput {
  const pk = caseKeys.partition(reference);
  return {
    TableName: cases,
    KeyConditionExpression:
      range === undefined ? "pk = :pk" : "pk = :pk AND sk BETWEEN :from AND :to",
    ExpressionAttributeValues:
      range === undefined ? { ":pk": pk } : { ":pk": pk, ":from": range.from, ":to": range.to },
    ConsistentRead: true,
  };
}

async function partsOf(items: readonly Item[]): Promise<StoredPart[]> {
  return await Promise.all(items.map(asPart));
}

async function asPart(item: Item): Promise<StoredPart> {
  const { kind } = item;
  const part = { kind, data: dataOf(item) };
  if (isOurShape(item) || kind === "find") return partByTheWall(part);
  const { storedPartSchema } = await import("./stored-part.schema.ts");
  return partByTheWall(storedPartSchema.parse(part));
}
