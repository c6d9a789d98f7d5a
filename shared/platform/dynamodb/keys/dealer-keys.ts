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
  /** Bounds of the pools of a day, whose names begin with a plus. */
  pools: (date: LocalDate) => ({ from: `${date}#+`, to: `${date}#+~` }),
};

/** What is blocked on a dealer's days, by an id that begins with the day. */
export const blockKeys = {
  partition: (dealer: string) => `BLOCKS#${dealer}`,
  one: (dealer: string, id: string): Key => ({ pk: `BLOCKS#${dealer}`, sk: id }),
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

/**
 * What a partner is asked for, by state: what is offered by when it is to be answered, anything else by when it is
 * due. Those of all dealers of its brand, each of which lists its own.
 */
export const taskKeys = {
  partition: (partner: string, state: string) => `TASKS#${partner}#${state}`,
  one: (partner: string, state: string, place: TaskPlace): Key => ({
    pk: taskKeys.partition(partner, state),
    sk: taskKeys.range(...place),
  }),
  range: (at: Instant, reference: string, id: string) => `${toUtc(at)}#${reference}#${id}`,
};
type TaskPlace = readonly [at: Instant, reference: string, id: string];

/**
 * What somebody of a dealer or its brand has handed to another company, by when it is due; whoever keeps it
 * lists it as theirs.
 */
export const originKeys = {
  partition: (dealer: string, person: string) => `ORIGIN#${dealer}#${person}`,
  /** What has ended has a place of its own, so that it can go by itself. */
  one: (dealer: string, person: string, isOpen: boolean, place: TaskPlace): Key => ({
    pk: originKeys.partition(dealer, person),
    sk: `${isOpen ? "open" : "ended"}#${taskKeys.range(...place)}`,
  }),
};

/**
 * Visits that a dealer's document has left without a place, by their start, as they were told of. Some have one
 * again by now: the visit says so itself.
 */
export const troubleKeys = {
  partition: (dealer: string) => `TROUBLE#${dealer}`,
  one: (dealer: string, start: Instant, reference: string, id: string): Key => ({
    pk: troubleKeys.partition(dealer),
    sk: `${toUtc(start)}#${reference}#${id}`,
  }),
  /** From where those begin that are still to come. */
  from: (now: Instant) => toUtc(now),
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

/**
 * What a dealer takes over from another system: each import, its file in parts and what became of its rows, and
 * what the columns of such a file were last.
 */
export const importKeys = {
  partition: (dealer: string) => `IMPORTS#${dealer}`,
  one: (dealer: string, id: string): Key => ({ pk: `IMPORTS#${dealer}`, sk: id }),
  contents: (dealer: string, id: string) => `IMPORT#${dealer}#${id}`,
  part: (dealer: string, id: string, number: number): Key => ({
    pk: importKeys.contents(dealer, id),
    sk: `${importKeys.parts}${String(number).padStart(3, "0")}`,
  }),
  parts: "FILE#",
  outcome: (dealer: string, id: string, from: number): Key => ({
    pk: importKeys.contents(dealer, id),
    sk: `${importKeys.outcomes}${String(from).padStart(6, "0")}`,
  }),
  outcomes: "ROWS#",
  mapping: (dealer: string, hash: string): Key => ({ pk: `MAPPING#${dealer}`, sk: hash }),
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
