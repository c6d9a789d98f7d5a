import { localDate, parsedInstant, toUtc } from "../../../kernel/time.ts";
import type { Instant, LocalDate } from "../../../kernel/time.ts";
import type { Key } from "./key.ts";

/** One item per resource and local day; one Query reads a dealer's days with all its resources. */
export const calendarKeys = {
  partition: (dealer: string) => `DEALER#${dealer}`,
  day: (dealer: string, date: LocalDate, resource: string): Key => ({
    pk: `DEALER#${dealer}`,
    sk: `${date}#${resource}`,
  }),
  /** The day and the resource that `day` put into a sort key. */
  partsOf: (sk: string) => ({ date: localDate(sk.slice(0, 10)), resource: sk.slice(11) }),
  /** Bounds of a Query over whole days, both included. */
  range: (from: LocalDate, to: LocalDate) => ({ from: `${from}#`, to: `${to}#~` }),
};

/** How many calls a department has promised for each clock hour; one Query reads some days of it. */
export const callKeys = {
  partition: (dealer: string, department: string) => `CALLS#${dealer}#${department}`,
  hour: (dealer: string, department: string, hour: Instant): Key => ({
    pk: callKeys.partition(dealer, department),
    sk: toUtc(hour),
  }),
  /** The hour that `hour` put into a sort key. */
  hourOf: (sk: string): Instant => parsedInstant(sk),
};

/**
 * Promises that one dealer has offered or is offered, and that wait for an answer: first those whose time
 * ends first. Not in an index, so that an offer is found, and gone, with the write that makes it so.
 */
export const offerKeys = {
  partition: (dealer: string) => `OFFERS#${dealer}`,
  one: (dealer: string, answerBy: Instant, reference: string, id: string): Key => ({
    pk: `OFFERS#${dealer}`,
    sk: `${toUtc(answerBy)}#${reference}#${id}`,
  }),
};

/** Visits that strangers booked at a dealer, by the hour and the network of whoever did. */
export const burstKeys = {
  partition: (dealer: string) => `BURST#${dealer}`,
  visit: (dealer: string, burst: string, id: string): Key => ({
    pk: burstKeys.partition(dealer),
    sk: `${burst}#${id}`,
  }),
  /** Bounds of those of one burst, or of a whole hour. */
  of: (burst: string) => ({ from: burst, to: `${burst}~` }),
  /** The burst and the visit that `visit` put into a sort key. */
  partsOf: (sk: string): { readonly burst: string; readonly id: string } => {
    const [burst = "", id = ""] = sk.split("#");
    return { burst, id };
  },
};

/** What one of the staff read at a dealer, by time, and how much of a kind on a day. */
export const readKeys = {
  partition: (dealer: string, person: string) => `READ#${dealer}#${person}`,
  one: (dealer: string, person: string, at: Instant, id: string): Key => ({
    pk: `READ#${dealer}#${person}`,
    sk: `AT#${toUtc(at)}#${id}`,
  }),
  /** Bounds of all of `one`. */
  reads: { from: "AT#", to: "AT#~" },
  day: (dealer: string, person: string, kind: string, day: number): Key => ({
    pk: `READ#${dealer}#${person}`,
    sk: `DAY#${day}#${kind}`,
  }),
};
