import type { Actor } from "../../story/parts/event.schema.ts";
import type { DirectoryStore } from "../../directory/directory.store.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { LOST, raced } from "../../platform/dynamodb/raced.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { datesTouched } from "../calendar/local-day.ts";
import { endingEvents, offerHold, withoutOffer } from "./waiting-changes.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { writeFreed } from "./write-freed.ts";
import type { WriteFreedDeps } from "./write-freed.ts";

export type EndOfferDeps = WriteFreedDeps & {
  readonly directory: Pick<DirectoryStore, "dealer">;
  readonly commit: Commit;
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
 * Frees what is held, holds it for the next who waits and tells of it, all in one transaction.
 * Answers the state after it, undefined when there was nothing to end.
 */
export async function endOffer(
  deps: EndOfferDeps,
  { reference, id, when, by, refused, next }: EndOffer,
  now: Instant,
): Promise<Waiting | undefined> {
  return raced(BOOKING_RACE, async (round) => {
    const story = await deps.cases.story(reference);
    const seen = story?.waiting?.find((one) => one.id === id);
    if (seen === undefined || seen.status === "left" || !when(seen)) return undefined;
    const waiting = withoutOffer(seen, next);
    const events = endingEvents(seen, waiting, refused, { by, at: now, random: deps.random });
    const writes = [
      deps.waiting.put(waiting),
      ...(await release(deps, seen, round, now)),
      ...events.map(deps.cases.record),
    ];
    return (await deps.commit(writes)).ok ? waiting : LOST;
  });
}

async function release(
  deps: EndOfferDeps,
  { id: of, dealer: id, offer }: Waiting,
  round: number,
  now: Instant,
): Promise<Write[]> {
  if (offer === undefined) return [];
  const found = await deps.directory.dealer(id);
  if (found === undefined) throw new Error("the dealer of a waiting customer has no document");
  const dealer = found.document;
  const hold = offerHold(offer);
  const busy = await deps.calendar.days(id, datesTouched(dealer.timeZone, hold.from, hold.until));
  const freed = [{ from: offer.busyFrom, until: offer.busyUntil }];
  return writeFreed(deps, { dealer, busy, exchange: { free: [hold] }, freed, of, round }, now);
}
