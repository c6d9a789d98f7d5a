import { sideBySide } from "../kernel/side-by-side.ts";
import type { Instant } from "../kernel/time.ts";
import { batchGet } from "../platform/dynamodb/batch-get.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { pastOf } from "./case-story.ts";
import type { CaseNow, Past } from "./case-story.ts";
import { toldOf } from "./mail-id.ts";
import { partsOf } from "./parts-of.ts";

type CaseTables = Pick<Tables, "client" | "cases">;

const AT_ONCE = 10;

/**
 * What is older than `from` and counts all the same: the mails that events since then name, what they are
 * about, and what open promises rest on. Each is found by its key.
 */
export async function readBeside(
  tables: CaseTables,
  now: CaseNow,
  past: Past,
  from: Instant,
): Promise<Past> {
  const named = await readNamed(tables, now, past);
  const [events, moments] = await Promise.all([
    batchGet(tables, tables.cases, eventKeys(now, [...named, ...past.mails], from)),
    sideBySide(momentsOf(now, from), AT_ONCE, (at) => readMoment(tables, now, at)),
  ]);
  const found = pastOf(await partsOf([...events, ...moments.flat()]));
  const unique = new Map(found.events.map((event) => [event.id, event] as const));
  return { events: [...unique.values()], mails: named };
}

/** Mails of older events that something was reported of since. */
async function readNamed(
  tables: CaseTables,
  { case: { reference } }: CaseNow,
  { events, mails }: Past,
): Promise<Past["mails"]> {
  const known = new Set(mails.map(({ id }) => id));
  const named = new Set(events.flatMap((event) => ("mail" in event ? [event.mail] : [])));
  const keys = [...named].filter((id) => !known.has(id)).map((id) => caseKeys.mail(reference, id));
  return pastOf(await partsOf(await batchGet(tables, tables.cases, keys))).mails;
}

/** Of the older ones among what mails are about, and what is to be told on the phone. */
function eventKeys(now: CaseNow, mails: Past["mails"], from: Instant) {
  const about = mails.map(({ id, event }) => ({ event, at: toldOf(id) }));
  const told = openOf(now).flatMap(({ tells = [] }) => tells);
  const keys = [...about, ...told].flatMap(({ event, at }) =>
    at === undefined || at >= from ? [] : [[event, at] as const],
  );
  return [...new Map(keys)].map(([id, at]) => caseKeys.event(now.case.reference, at, id));
}

/** When the customer complained, and when they denied what is open since. */
function momentsOf(now: CaseNow, from: Instant): Instant[] {
  const moments = now.commitments.flatMap(({ complaint, promisedAt, disputedAt, status }) => [
    ...(complaint === true ? [promisedAt] : []),
    ...(disputedAt === undefined || status !== "open" ? [] : [disputedAt]),
  ]);
  return [...new Set(moments)].filter((at) => at < from);
}

async function readMoment(
  tables: CaseTables,
  { case: { reference } }: CaseNow,
  at: Instant,
): Promise<Item[]> {
  const { from, to } = caseKeys.eventsAt(at);
  return queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
    ExpressionAttributeValues: {
      ":pk": caseKeys.partition(reference),
      ":from": from,
      ":to": to,
    },
    ConsistentRead: true,
  });
}

function openOf({ commitments }: CaseNow) {
  return commitments.filter(({ status }) => status === "open");
}
