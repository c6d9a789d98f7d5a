import { addDays, dateAt } from "../../shared/kernel/zone.ts";
import type { LocalDate } from "../../shared/kernel/time.ts";
import { calendarKeys } from "../../shared/platform/dynamodb/keys/dealer-keys.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import type { World } from "./world.ts";

const ROW = "+transport-";
const LIVE = new Set(["confirmed", "unconfirmed", "arrived", "in-progress", "ready"]);

type Taken = { readonly pool: string; readonly date: string };

/** What is lent on a day is what visits took of it, no more than there is, and each took what it needs. */
export function* wrongTransport(world: World): Generator<string> {
  const standing = world.appointments().filter(({ status }) => status !== "cancelled");
  const offers = world.waiting().flatMap(({ offer }) => offer ?? []);
  const taken = [...standing, ...offers].flatMap(takenBy).map(textOf);
  const counted = new Map<string, number>();
  for (const { sk, used = 0 } of world.calendar()) {
    const { date, resource: pool } = calendarKeys.partsOf(sk as string);
    if (pool.startsWith(ROW)) counted.set(textOf({ pool, date }), used as number);
  }
  for (const text of new Set([...taken, ...counted.keys()])) {
    const took = taken.filter((one) => one === text).length;
    const count = counted.get(text) ?? 0;
    if (took !== count) yield `${count} of ${text} are counted, and ${took} are taken`;
    if (count > mostOf(text, world)) yield `more of ${text} than there are`;
  }
  for (const visit of standing) yield* wrongStay(visit, world.dealer.timeZone);
}

/** Of a visit to come or under way; what is over has given back what it needs no more. */
function* wrongStay(visit: Appointment, zone: string): Generator<string> {
  const { completedAt } = visit;
  const isUnderWay = LIVE.has(visit.status) || completedAt === undefined;
  const over = isUnderWay ? undefined : dateAt(zone, completedAt);
  if (over !== undefined && takenBy(visit).some(({ date }) => date > over)) {
    yield "a visit that is over takes a later day";
  }
  if (!LIVE.has(visit.status)) return;
  const have = takenBy(visit).map(textOf).toSorted().join(", ");
  const want = [...new Set(neededBy(visit, zone).map(textOf))].toSorted().join(", ");
  if (have !== want) yield `a visit takes ${have || "nothing"} and needs ${want || "nothing"}`;
}

function neededBy({ start, transport, overnight }: Appointment, zone: string): Taken[] {
  const first = dateAt(zone, start);
  const own =
    transport === undefined ? [] : [{ pool: ROW + transport.kind, date: transport.day ?? first }];
  if (overnight === undefined) return own;
  const { transport: kind, proposedAt, readyBy } = overnight;
  const said = dateAt(zone, proposedAt);
  const nights: Taken[] = [];
  for (
    let date: LocalDate = said > first ? said : first;
    date <= dateAt(zone, readyBy);
    date = addDays(date, 1)
  ) {
    nights.push({ pool: ROW + kind, date });
  }
  return [...own, ...nights];
}

function takenBy({ charges = [] }: Pick<Appointment, "charges">): Taken[] {
  return charges.filter(({ pool }) => pool.startsWith(ROW));
}

function mostOf(text: string, { dealer }: World): number {
  const offered = (dealer.transport ?? []).find(({ kind }) => text.startsWith(`${ROW}${kind} `));
  return offered?.perDay ?? Infinity;
}

function textOf({ pool, date }: Taken): string {
  return `${pool} ${date}`;
}
