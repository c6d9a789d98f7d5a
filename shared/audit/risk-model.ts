import type { Commitment } from "../story/parts/commitment.schema.ts";
import { next, timeText } from "./hours.ts";
import type { Hours } from "./hours.ts";
import { addressesOf, personAt } from "./people-model.ts";
import type { Where } from "./people-model.ts";
import { hoursOf, placesOf } from "./places.ts";
import type { OfPromise, Recorded } from "./recorded.ts";
import type { Seen } from "./wall-model.ts";

const MINUTE = 60_000;
const FIRST_MINUTES = 60;
const LEAST_MINUTES = 15;

/** Its time or its owner is another, so it is looked at anew. */
const ANEW: ReadonlySet<string> = new Set([
  "commitment.made",
  "commitment.moved",
  "commitment.time-accepted",
  "commitment.clock-changed",
  "commitment.disputed",
  "commitment.handoff-accepted",
]);

/** Whether what is looked for ahead, and what was seen at risk, is what the change makes of it. */
export function* wrongLook(
  before: Seen | undefined,
  event: OfPromise,
  recorded: Recorded,
): Generator<string> {
  const { commitment: now, type } = event;
  if (now.status !== "open" || isStepAtDue(event)) {
    if (now.lookAt !== undefined || now.atRisk !== undefined) yield `${type}: it still looks ahead`;
    return;
  }
  // As it was before, whatever that was.
  if (type === "commitment.undone") return;
  if (type === "commitment.at-risk") yield* wrongWarning(before, event, recorded);
  else if (before === undefined || isAnew(before, event)) yield* wrongAnew(before, event, recorded);
  else yield* wrongAsBefore(before, event);
}

function isAnew({ handoff }: Seen, { type }: OfPromise): boolean {
  // An offer that is not taken leaves the owner; one that was taken and comes back does not.
  return ANEW.has(type) || (type === "commitment.handoff-returned" && handoff === undefined);
}

/** The place it was at looks, or the one it is at now. */
function* wrongAnew(
  before: Seen | undefined,
  { commitment: now, type, at }: OfPromise,
  recorded: Recorded,
): Generator<string> {
  if (now.atRisk !== undefined) yield `${type}: what was at risk is another's`;
  const dues = [now, before ?? now].flatMap((state) =>
    placesOf(state, at, recorded).map((place) => lookAfter(now, hoursOf(state, place), at)),
  );
  if (dues.length > 0 && !dues.includes(now.lookAt)) {
    yield `${type}: it looks at ${timeText(now.lookAt)} instead of ${timeText(dues[0])}`;
  }
}

function* wrongAsBefore(before: Seen, { commitment: now, type }: OfPromise): Generator<string> {
  const isOver = type === "commitment.acknowledged";
  const risk = isOver ? undefined : before.atRisk?.since;
  if (now.atRisk?.since !== risk)
    yield `${type}: it is ${risk === undefined ? "" : "no more "}at risk`;
  // A look that found nothing is told by no event, and moves on towards the due time.
  const isEarlier = now.lookAt !== undefined && now.lookAt < (before.lookAt ?? Infinity);
  if (isEarlier) yield `${type}: it looks again at ${timeText(now.lookAt)}`;
}

function isStepAtDue({ type, at, commitment: { dueAt } }: OfPromise): boolean {
  return (type === "commitment.step-fired" || type === "commitment.still-open") && at >= dueAt;
}

/** An open hour before; then half of what is left, while that is still of use. */
function lookAfter({ dueAt }: Commitment, hours: Hours, now: number): number | undefined {
  const first = hours.earlier(dueAt, FIRST_MINUTES);
  if (dueAt <= now || first > now) return dueAt <= now ? undefined : first;
  const half = Math.floor(openMinutes(hours, now, dueAt) / 2);
  return half < LEAST_MINUTES ? undefined : hours.earlier(dueAt, half);
}

function openMinutes(hours: Hours, from: number, to: number): number {
  let spent = 0;
  const last = hours.dayOf(to);
  for (let day = hours.dayOf(from); day <= last; day = next(day)) {
    for (const open of hours.on(day)) {
      spent += Math.max(0, Math.min(open.until, to) - Math.max(open.from, from));
    }
  }
  return spent / MINUTE;
}

type Warning = Extract<OfPromise, { type: "commitment.at-risk" }>;

function* wrongWarning(
  before: Seen | undefined,
  event: Warning,
  recorded: Recorded,
): Generator<string> {
  const { commitment: now, at } = event;
  if (before?.lookAt === undefined) return yield "at risk: nobody was to look";
  if (at < before.lookAt) yield "at risk: looked before its time";
  yield* wrongMark(before, event);
  const wrong = placesOf(now, at, recorded).map((place) => [
    ...wrongAt(event, hoursOf(now, place), { ...place, brand: recorded.brand, at }, recorded),
  ]);
  if (!wrong.some((list) => list.length === 0)) yield* wrong[0] ?? [];
}

function* wrongMark(before: Seen, { commitment: now, at }: Warning): Generator<string> {
  if (at >= now.dueAt) yield "at risk: it is late already";
  if (now.lookAt !== undefined) yield "at risk: it is looked for again";
  if (now.atRisk?.since !== at) yield "at risk: it does not say since when";
  if (now.level !== before.level || now.nextAction?.at !== before.nextAction?.at) {
    yield "at risk: the ladder was touched";
  }
}

function* wrongAt(
  { commitment: now, notified, at }: Warning,
  hours: Hours,
  where: Where,
  { everDead }: Recorded,
): Generator<string> {
  const isOpen = hours.on(hours.dayOf(at)).some(({ from, until }) => from <= at && at < until);
  if (!isOpen) yield "at risk: told while it was closed";
  const keeper = now.host === undefined ? where.dealer : (where.host ?? where.dealer);
  const isThere = personAt(now.owner.id, keeper, where).length > 0;
  if (now.atRisk?.because.code === "owner-away" && isThere) yield "at risk: its owner is there";
  const due = [...addressesOf(now, "owner", where), ...addressesOf(now, "manager", where)];
  const heard = new Set(notified.map(({ email }) => email));
  for (const address of due) {
    const isDead = everDead.has(address.toLowerCase());
    if (!isDead && !heard.has(address)) yield `at risk: ${address} did not hear`;
  }
}

/** One promise is told at risk once for each due time and owner. */
export function* toldAgain(events: readonly OfPromise[]): Generator<string> {
  let told = false;
  let owner: string | undefined;
  for (const { type, commitment } of events) {
    if (ANEW.has(type) || commitment.owner.id !== owner) told = false;
    owner = commitment.owner.id;
    if (type !== "commitment.at-risk") continue;
    if (told) yield "it was told twice that it is at risk";
    told = true;
  }
}
