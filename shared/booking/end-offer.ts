import type { CaseStore } from "../cases/case.store.ts";
import type { Actor } from "../cases/event.schema.ts";
import type { DirectoryStore } from "../directory/directory.store.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { commit } from "../platform/dynamodb/transaction.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { calendarChanges } from "./calendar-changes.ts";
import type { CalendarStore } from "./calendar.store.ts";
import { decideAfresh } from "./decide-afresh.ts";
import { datesTouched } from "./local-day.ts";
import { offerHold, waitingEvent, withoutOffer } from "./waiting-changes.ts";
import type { Waiting } from "./waiting.schema.ts";
import type { WaitingStore } from "./waiting.store.ts";

export type EndOfferDeps = {
  readonly cases: Pick<CaseStore, "story" | "record">;
  readonly waiting: Pick<WaitingStore, "put">;
  readonly calendar: Pick<CalendarStore, "days" | "write">;
  readonly directory: Pick<DirectoryStore, "dealer">;
  readonly tables: Pick<Tables, "client">;
  readonly random: Random;
};

export type EndOffer = {
  readonly reference: string;
  readonly id: string;
  /** Says whether this very state is to be ended; another one is left alone. */
  readonly when: (waiting: Waiting) => boolean;
  readonly by: Actor;
  /** The customer said no to it, rather than nothing. */
  readonly refused: boolean;
  /** Whether the customer goes on waiting for other times. */
  readonly next: "waiting" | "left";
};

/**
 * Frees what is held and tells of it in one transaction; relay offers it to the next. Answers the
 * state after it, undefined when there was nothing to end.
 */
export async function endOffer(
  deps: EndOfferDeps,
  { reference, id, when, by, refused, next }: EndOffer,
  now: Instant,
): Promise<Waiting | undefined> {
  const ended = await decideAfresh(async () => {
    const story = await deps.cases.story(reference);
    const seen = story?.waiting?.find((one) => one.id === id);
    if (seen === undefined || seen.status === "left" || !when(seen)) return { done: undefined };
    const waiting = withoutOffer(seen, next);
    const frame = { by, at: now, random: deps.random };
    const { offer } = seen;
    const facts = [
      ...(offer === undefined
        ? []
        : [waitingEvent({ type: "waiting.offer-ended", offer, refused }, waiting, frame)]),
      ...(next === "left" ? [waitingEvent({ type: "waiting.left" }, waiting, frame)] : []),
    ];
    const writes = [
      deps.waiting.put(waiting),
      ...(await release(deps, seen)),
      ...facts.map(deps.cases.record),
    ];
    return (await commit(deps.tables, writes, deps.random)).ok ? { done: waiting } : undefined;
  });
  return ended.done;
}

async function release(deps: EndOfferDeps, { dealer: id, offer }: Waiting): Promise<Write[]> {
  if (offer === undefined) return [];
  const dealer = await deps.directory.dealer(id);
  if (dealer === undefined) throw new Error("the dealer of a waiting customer has no document");
  const { timeZone } = dealer.document;
  const hold = offerHold(offer);
  const busy = await deps.calendar.days(id, datesTouched(timeZone, hold.from, hold.until));
  return deps.calendar.write(id, timeZone, calendarChanges(busy, timeZone, { free: [hold] }));
}
