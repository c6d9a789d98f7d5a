import type { CaseStore } from "../../story/case.store.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { calendarChanges } from "../calendar/calendar-changes.ts";
import type { Exchange } from "../calendar/calendar-changes.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import type { WaitingStore } from "./waiting.store.ts";

export type WriteFreedDeps = {
  readonly cases: Pick<CaseStore, "now" | "record" | "since">;
  readonly waiting: Pick<WaitingStore, "put" | "queue">;
  readonly calendar: Pick<CalendarStore, "days" | "write">;
  readonly random: Random;
};

/** Real time with its buffers, from inclusive to exclusive. */
export type FreedSpan = {
  readonly from: Instant;
  readonly until: Instant;
  /** Since when it is held for one after the other; undefined when it becomes free only now. */
  readonly since?: Instant | undefined;
};

export type FreedChange = {
  readonly dealer: Dealer;
  /** The days of what the change itself frees and claims, as they were read. */
  readonly busy: BusyCalendar;
  readonly exchange: Exchange;
  /** What becomes free; who waits is offered the first that suits. */
  readonly freed: readonly FreedSpan[];
  /** The appointment whose change it is: nobody is offered what they leave. */
  readonly of?: string;
  readonly round: number;
};

/**
 * The calendar's writes of a change that frees time, and with them the offers to those who wait for
 * it: the claim of the next one stands when the time becomes free, so nobody else can be faster.
 * Nearly always nobody waits, and then nothing need be known of how times are found.
 */
export async function writeFreed(
  deps: WriteFreedDeps,
  change: FreedChange,
  now: Instant,
): Promise<Write[]> {
  const { dealer, busy, exchange, freed, of } = change;
  const ahead = freed.some(({ until }) => until > now);
  const queue = ahead
    ? (await deps.waiting.queue(dealer.id)).filter((one) => one.id !== of && mayBeNext(one))
    : [];
  if (queue.length > 0) {
    const { offerToQueue } = await import("./offer-to-queue.ts");
    return offerToQueue(deps, queue, change, now);
  }
  return deps.calendar.write(
    dealer.id,
    dealer.timeZone,
    calendarChanges(busy, dealer.timeZone, exchange),
  );
}

/** Strangers could fill a queue; none of their cases need be read to pass them over. */
function mayBeNext({ wish }: Waiting): boolean {
  return wish?.unproven !== true;
}
