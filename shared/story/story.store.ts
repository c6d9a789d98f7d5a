import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { DAY, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { batchGet } from "../platform/dynamodb/batch-get.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import {
  isOfBefore,
  isOpen,
  isStory,
  isWhole,
  pastOf,
  reaches,
  toNow,
  toStory,
} from "./case-story.ts";
import type { CaseNow, CaseStory } from "./case-story.ts";
import { inOrder } from "./in-order.ts";
import { MAILS_OF_BEFORE, mailsBetween } from "./mail-id.ts";
import { ALL, neededSince } from "./needed-since.ts";
import { readBeside } from "./beside.ts";
import { partsOf } from "./parts-of.ts";

type CaseTables = Pick<Tables, "client" | "cases">;

/** What follows from one event is looked for, now. */
export type Around = { readonly event: string; readonly now: Instant };

/** Bounds of a part of a case's items, both included. */
type Range = { readonly from: string; readonly to: string };

/** What one call brings of nearly every case, and of a long one. */
const AT_ONCE = 150;

/** How often older events turn out to be needed before all of them are read. */
const ROUNDS = 4;

/** So many events are read first of those that are looked through from the newest, then twice as many. */
const FIRST_BACK = 250;

/** Everything, in one Query of as many pages as it takes. */
export async function readWhole(
  tables: CaseTables,
  reference: string,
): Promise<CaseStory | undefined> {
  return toStory(await partsOf(await queryAll(tables, inputOf(tables, reference))));
}

/**
 * A case as it is now. Nearly all are read whole by one call; of a long one all but what has happened, however
 * much there is of either.
 */
export async function readNow(
  tables: CaseTables,
  reference: string,
): Promise<CaseNow | CaseStory | undefined> {
  const input = { ...inputOf(tables, reference), Limit: AT_ONCE };
  const { Items = [], LastEvaluatedKey: last } = await tables.client.send(new QueryCommand(input));
  if (last === undefined) return toStory(await partsOf(Items));
  const isCut = caseKeys.isBeforeEvents(last["sk"]);
  const read = (range: Range) => queryAll(tables, inputOf(tables, reference, range));
  const [before, behind, former] = await Promise.all([
    isCut ? read(caseKeys.beforeEvents) : Items.filter(({ sk }) => caseKeys.isBeforeEvents(sk)),
    read(caseKeys.behindMails),
    read(caseKeys.mails(MAILS_OF_BEFORE)),
  ]);
  const cameBack = await readCameBack(tables, reference, before);
  const now = toNow(await partsOf([...before, ...behind, ...former, ...cameBack]));
  return now !== undefined && isOfBefore(now) ? readWhole(tables, reference) : now;
}

/** A case as it is now, with its visits and promises and nothing else: little, however much has happened. */
export async function readGlance(
  tables: CaseTables,
  reference: string,
): Promise<CaseNow | undefined> {
  return toNow(
    await partsOf(await queryAll(tables, inputOf(tables, reference, caseKeys.beforeEvents))),
  );
}

/** The same, and all that has happened in it since then. */
export async function readSince(
  tables: CaseTables,
  now: CaseNow,
  since: Instant,
): Promise<CaseStory> {
  if (isStory(now) && reaches(now, since)) return now;
  const { reference } = now.case;
  const events = await queryAll(tables, inputOf(tables, reference, caseKeys.eventsFrom(since)));
  return told(tables, now, { events, from: since });
}

/**
 * The same, read from the newest event on, or from `until`, as far back as it takes until it is enough; all of
 * it where it never is.
 */
export async function readBack(
  tables: CaseTables,
  now: CaseNow,
  until: Instant | undefined,
  isEnough: (story: CaseStory) => boolean,
): Promise<CaseStory> {
  if (isStory(now) && (isWhole(now) || (until === undefined && isOpen(now) && isEnough(now)))) {
    return now;
  }
  let read: Backwards = { events: [], last: undefined };
  for (let most = FIRST_BACK; ; most *= 2) {
    read = await readOn(tables, now.case.reference, { read, until, most });
    const events = read.events.toReversed();
    if (read.last === undefined) return told(tables, now, { events, until });
    const story = await told(tables, now, { ...fromWholeInstants(events), until });
    if (isEnough(story)) return story;
  }
}

/** The newest first, and where to go on; nowhere at the beginning of the case. */
type Backwards = { readonly events: readonly Item[]; readonly last: Item | undefined };

type Further = {
  readonly read: Backwards;
  readonly until: Instant | undefined;
  readonly most: number;
};

/** Until there are so many. A call may bring fewer than it was asked for. */
async function readOn(
  tables: CaseTables,
  reference: string,
  { read: { events, last }, until, most }: Further,
): Promise<Backwards> {
  const page = await tables.client.send(
    new QueryCommand({
      ...inputOf(tables, reference, caseKeys.eventsUntil(until)),
      ScanIndexForward: false,
      Limit: most - events.length,
      ...(last === undefined ? {} : { ExclusiveStartKey: last }),
    }),
  );
  const read = { events: [...events, ...(page.Items ?? [])], last: page.LastEvaluatedKey };
  const isDone = read.last === undefined || read.events.length >= most;
  return isDone ? read : readOn(tables, reference, { read, until, most });
}

/**
 * What follows from an event needs of its case: all of a short one; of a long one what is now, and what happened
 * since whatever is still open began, or the event's own matter did. Where that is not known to be enough,
 * everything.
 */
export async function readAround(
  tables: CaseTables,
  reference: string,
  { event, now }: Around,
): Promise<CaseStory | undefined> {
  const present = await readNow(tables, reference);
  if (present === undefined) return undefined;
  let since = plus(now, -DAY);
  for (let round = 0; round < ROUNDS; round += 1) {
    const story = await readSince(tables, present, since);
    const needed = isWhole(story) ? since : neededSince(story, event);
    if (needed === ALL) break;
    if (needed >= since) return story;
    since = needed;
  }
  return readWhole(tables, reference);
}

type Past = {
  readonly events: readonly Item[];
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
};

/** With the mails of that time, and what is older and still counts. */
async function told(
  tables: CaseTables,
  now: CaseNow,
  { events, from, until }: Past,
): Promise<CaseStory> {
  const { reference } = now.case;
  const read = (range: Range) =>
    queryAll(tables, inputOf(tables, reference, caseKeys.mails(range)));
  const [former, mails] = await Promise.all([
    read(MAILS_OF_BEFORE),
    read(mailsBetween(from, until)),
  ]);
  const past = pastOf(await partsOf([...events, ...former, ...mails]));
  if (from === undefined) return { ...now, ...past, until };
  const beside = await readBeside(tables, now, past, from);
  return {
    ...now,
    events: [...beside.events, ...past.events].toSorted(inOrder),
    mails: [...beside.mails, ...past.mails],
    from,
    until,
  };
}

/** Whatever came up in the instant of the oldest one may not be here in full. */
function fromWholeInstants(events: readonly Item[]): Past {
  const [oldest] = events;
  const from = plus(caseKeys.instantOf(oldest?.["sk"]), 1);
  return { events: events.filter(({ sk }) => caseKeys.instantOf(sk) >= from), from };
}

function inputOf({ cases }: CaseTables, reference: string, range?: Range): QueryCommandInput {
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

/** The mails that the pointers among these items are to. */
async function readCameBack(
  tables: CaseTables,
  reference: string,
  items: readonly Item[],
): Promise<Item[]> {
  const keys = items
    .filter(({ sk }) => caseKeys.isCameBack(sk))
    .map(({ sk }) => caseKeys.mail(reference, caseKeys.mailOf(sk)));
  return batchGet(tables, tables.cases, keys);
}
