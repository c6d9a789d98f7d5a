import { Hours, dayOf, minuteOf, next } from "../../shared/audit/hours.ts";
import type { Clocks } from "../../shared/audit/hours.ts";
import { taskAnswer } from "../../shared/commitments/promise/task-answer.ts";
import { HOUR } from "../../shared/kernel/time.ts";
import type { CallWindow, Contact } from "../../shared/story/parts/case.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent, EventOf } from "../../shared/story/parts/event.schema.ts";
import { dealer } from "./cast.ts";
import { partner, party } from "./partner-cast.ts";
import { NOTHING, after, isOver } from "./partner-standing.ts";
import type { OfPromise, Standing } from "./partner-standing.ts";
import type { Look, World } from "./world.ts";

/** So long after a task has ended whoever did it may still look. */
const SEEN_AFTER = HOUR;

const THEIRS: ReadonlySet<string> = new Set(partner.staff.map(({ id }) => id));

type Moment = {
  readonly order: number;
  readonly event: OfPromise;
  readonly before: Standing;
  readonly now: Standing;
};

/** What has to hold of what a partner is asked for, told again from what happened alone. */
export class Tasks {
  readonly #world: World;
  /** When each event was written, counted in calls. */
  readonly #orders = new Map<string, number>();
  readonly #calls: string[] = [];
  /** When the clock showed what as a customer's wishes about calls were last written down. */
  readonly #changed = new Map<string, number>();

  constructor(world: World) {
    this.#world = world;
  }

  written(event: CaseEvent): void {
    const { order, now } = this.#world;
    this.#orders.set(event.id, order);
    if (event.type === "case.contact-changed") this.#changed.set(event.reference, now);
    if (event.type === "commitment.attempted" && isTheirs(event.by)) this.#called(event);
  }

  *wrong(): Generator<string> {
    yield* this.#calls;
    const cases = Map.groupBy(this.#world.events().filter(isOfPromise), (event) => event.reference);
    const moments = new Map([...cases].map(([of, events]) => [of, this.#momentsOf(events)]));
    for (const all of moments.values()) yield* wrongMoments(all);
    for (const look of this.#world.looks) {
      if (this.#isWrong(look, moments.get(look.reference) ?? []))
        yield `a partner ${look.granted ? "saw a case that is none of its" : "did not see its case"}`;
    }
    yield* this.#strangers();
  }

  #momentsOf(events: readonly OfPromise[]): Moment[] {
    const standings = new Map<string, Standing>();
    return events.map((event) => {
      const before = standings.get(event.commitment.id) ?? NOTHING;
      const now = after(before, event, partner.name);
      standings.set(event.commitment.id, now);
      return { order: this.#orders.get(event.id) ?? 0, event, before, now };
    });
  }

  /** Between its first call and its last it was right at some moment. */
  #isWrong({ at, from, to, granted }: Look, moments: readonly Moment[]): boolean {
    const present = new Map<string, Standing>();
    const may = () => [...present.values()].some((one) => maySee(one, at));
    for (const { event, now } of moments.filter(({ order }) => order <= from))
      present.set(event.commitment.id, now);
    const seen = [may()];
    const during = moments.filter(({ order }) => order > from && order <= to);
    for (const { event, now } of during) {
      present.set(event.commitment.id, now);
      seen.push(may());
    }
    return !seen.includes(granted);
  }

  /** Whoever has to do it is somebody, and whoever answers for it is of the dealer. */
  *#strangers(): Generator<string> {
    const houses = this.#world.documents.map((one) => one.dealer);
    const people = houses.flatMap(({ staff }) => staff);
    const ours = new Set([
      "brand-care",
      ...people.map(({ id }) => id),
      ...this.#world.brand.staff.map(({ id }) => id),
    ]);
    for (const { status, owner, accountable, host, task } of this.#world.commitments()) {
      if (status !== "open" || task === undefined) continue;
      const known = host?.partner === true ? THEIRS : ours;
      if (!known.has(owner.id)) yield "a task is nobody's who could be reached";
      if (!ours.has(accountable.id)) yield "nobody of the dealer answers for a task";
    }
  }

  /** A change of the customer's wishes while the call was made may have come too late for it. */
  #called({ reference, at, attempt: { channel, phone, inbound } }: Attempted): void {
    const { contact } = this.#world.cases().find((one) => one.reference === reference) ?? {};
    const isKnown = at > (this.#changed.get(reference) ?? Number.NEGATIVE_INFINITY);
    if (!isKnown || channel !== "phone" || inbound === true || contact === undefined) return;
    if (!isInWindow(contact, at, this.#world.clocksAt(at)))
      this.#calls.push("a partner called at a time that is not theirs");
    if (isBarred(contact, phone)) this.#calls.push("a partner called where they never want it");
  }
}

type Attempted = EventOf<"commitment.attempted">;

function isOfPromise(event: CaseEvent): event is OfPromise {
  return "commitment" in event;
}

function isTheirs(by: CaseEvent["by"]): boolean {
  return by.kind === "staff" && THEIRS.has(by.id);
}

function maySee(standing: Standing, at: number): boolean {
  if (!isOver(standing)) return isWithThem(standing);
  return standing.held && at < (standing.endedAt ?? 0) + SEEN_AFTER;
}

/** Two that are told of one change are judged as one, by what stands after it. */
function* wrongMoments(moments: readonly Moment[]): Generator<string> {
  for (const [index, one] of moments.entries()) {
    const next = moments[index + 1]?.event.commitment;
    const { id, revision } = one.event.commitment;
    const isHalf = next?.id === id && next.revision === revision;
    yield* wrongTime(one);
    yield* untold(one);
    if (!isHalf) yield* wrongState(one);
  }
}

/** Whoever had it or was asked hears that the dealer's people have ended it; of one withdrawn, its owner does anyway. */
function* untold({ event, before, now }: Moment): Generator<string> {
  if (!isEndedByDealer(event) || !isWithThem(before) || isWithThem(now)) return;
  const isOwners = event.type === "commitment.withdrawn" && THEIRS.has(event.commitment.owner.id);
  if (!isOwners && event.asked?.some(({ id }) => THEIRS.has(id)) !== true)
    yield `${event.type}: nobody of the partner hears that their task has ended`;
}

function isEndedByDealer(
  event: OfPromise,
): event is EventOf<"commitment.withdrawn"> | EventOf<"commitment.handoff-returned"> {
  const { type, by } = event;
  const isEnd = type === "commitment.withdrawn" || type === "commitment.handoff-returned";
  return isEnd && by.kind === "staff" && !isTheirs(by);
}

function isWithThem(standing: Standing): boolean {
  return !isOver(standing) && (standing.held || standing.offered === "partner");
}

function* wrongState({ event: { type, commitment }, now }: Moment): Generator<string> {
  if (commitment.task === undefined) return;
  const [state, right] = [stateTold(commitment), stateOf(commitment, now)];
  if (state !== right) yield `${type}: a task is told to be ${state}, and it is ${right}`;
}

function* wrongTime(moment: Moment): Generator<string> {
  const { commitment, type } = moment.event;
  const task = askedFor(moment);
  if (task !== undefined && commitment.dueAt < firstFor(task))
    yield `${type}: a task is due before it can be done`;
}

/** What is asked for, or put off, by this: where the customer is told first, that is when they are. */
function askedFor({ event, now }: Moment): Commitment["task"] {
  if (event.type === "commitment.introduction")
    return event.step === "asked" ? event.task : undefined;
  const { task } = event.commitment;
  if (task?.calls !== undefined) return undefined;
  if (event.type === "commitment.handed-off") return now.offered === "partner" ? task : undefined;
  return isMovedByStaff(event) && !now.confirmed ? task : undefined;
}

function isMovedByStaff({ type, by }: OfPromise): boolean {
  return type === "commitment.moved" && by.kind === "staff";
}

function stateTold(commitment: Commitment): string | undefined {
  return taskAnswer(commitment, dealer.timeZone).task?.state;
}

function stateOf({ status }: Commitment, { confirmed }: Standing): string {
  if (status !== "open") return status === "kept" ? "done" : "cancelled";
  return confirmed ? "active" : "requested";
}

const LEAD_DAYS: Readonly<Record<string, number>> = { enrolment: 1 };
const LEAD_MINUTES: Readonly<Record<string, number>> = { papers: 120, callback: 60 };
const theirs = new Hours(party, "partner");

/** By which it can be done at the earliest: so many of its days, or of its open minutes, walked one by one. */
function firstFor({ kind, requestedAt }: NonNullable<Commitment["task"]>): number {
  const minutes = LEAD_MINUTES[kind];
  if (minutes !== undefined) return theirs.later(requestedAt, minutes);
  let day = theirs.dayOf(requestedAt);
  for (let left = LEAD_DAYS[kind] ?? 0; left > 0;) {
    day = next(day);
    if (theirs.on(day).length > 0) left -= 1;
  }
  return theirs.on(day).at(-1)?.until ?? requestedAt;
}

/** By the clock of where the customer said, which is the dealer's unless they named another. */
/** By the clocks of the dealer, whose rules may be others by then. */
function isInWindow({ windows = [] }: Contact, at: number, clocks: Clocks): boolean {
  return windows.length === 0 || windows.some((window) => isWithin(window, at, clocks));
}

function isWithin(
  { days, from, to, timeZone = dealer.timeZone }: CallWindow,
  at: number,
  clocks: Clocks,
): boolean {
  const weekday = new Date(`${dayOf(timeZone, at, clocks)}T00:00Z`)
    .toLocaleDateString("en", { weekday: "long", timeZone: "UTC" })
    .toLowerCase();
  const minute = minuteOf(timeZone, at, clocks);
  return days.some((day) => day === weekday) && minutesOf(from) <= minute && minute < minutesOf(to);
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

function isBarred({ never = [], phones = [] }: Contact, phone: string | undefined): boolean {
  if (phone === undefined) return false;
  return phones.some((one) => never.includes(one.label) && [one.label, one.number].includes(phone));
}
