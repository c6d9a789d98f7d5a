import { localDate, parsedInstant, toUtc } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";

/**
 * Every key of every table is built here. A case is one partition, so one Query gives a person the
 * whole story; the indexes are sparse, and an item leaves one by losing its two attributes.
 */
export type Key = { readonly pk: string; readonly sk: string };

const casePartition = (reference: string) => `CASE#${reference}`;

export const caseKeys = {
  partition: casePartition,
  case: (reference: string): Key => ({ pk: casePartition(reference), sk: "CASE" }),
  appointment: (reference: string, id: string): Key => ({
    pk: casePartition(reference),
    sk: `APT#${id}`,
  }),
  commitment: (reference: string, id: string): Key => ({
    pk: casePartition(reference),
    sk: `CMT#${id}`,
  }),
  /** By what the case is found at the desk; what is of a visit has its id behind the key, and lives apart. */
  find: (reference: string, key: string): Key => ({
    pk: casePartition(reference),
    sk: `FIND#${key}`,
  }),
  /** The reference in a partition's key. */
  referenceOf: (pk: string): string => pk.slice("CASE#".length),
  /** One for each appointment whose customer would rather come earlier, and each service without one. */
  waiting: (reference: string, appointment: string): Key => ({
    pk: casePartition(reference),
    sk: `WAIT#${appointment}`,
  }),
  /** One for each of the staff who has looked at it. */
  opened: (reference: string, by: string): Key => ({
    pk: casePartition(reference),
    sk: `OPENED#${by}`,
  }),
  /** In the order of time, so a timeline needs no sorting. */
  event: (reference: string, at: Instant, id: string): Key => ({
    pk: casePartition(reference),
    sk: `EVT#${toUtc(at)}#${id}`,
  }),
  /** Bounds of the events from an instant on, of those of one instant, and of all up to one. */
  eventsFrom: (at: Instant) => ({ from: `EVT#${toUtc(at)}`, to: "EVT#~" }),
  eventsAt: (at: Instant) => ({ from: `EVT#${toUtc(at)}#`, to: `EVT#${toUtc(at)}#~` }),
  eventsUntil: (at: Instant | undefined) => ({
    from: "EVT#",
    to: at === undefined ? "EVT#~" : `EVT#${toUtc(at)}#~`,
  }),
  /** Bounds of what a case is now: it stands before its events, and behind its mails. */
  beforeEvents: { from: "A", to: "EVT#" },
  behindMails: { from: "OPENED#", to: "~" },
  isBeforeEvents: (sk: unknown): boolean => typeof sk === "string" && sk < "EVT#",
  mail: (reference: string, id: string): Key => ({
    pk: casePartition(reference),
    sk: `MAIL#${id}`,
  }),
  /** The instant that `event` put into a sort key. */
  instantOf: (sk: string): Instant => parsedInstant(sk.slice("EVT#".length).split("#", 1)[0] ?? ""),
  /** Bounds of the mails whose ids lie between the two. */
  mails: ({ from, to }: { readonly from: string; readonly to: string }) => ({
    from: `MAIL#${from}`,
    to: `MAIL#${to}`,
  }),
  /** One for each mail to the customer that came back; before the events, as part of what is now. */
  cameBack: (reference: string, mail: string): Key => ({
    pk: casePartition(reference),
    sk: `BACK#${mail}`,
  }),
  /** When it is looked next whether the case is still kept. */
  retention: (reference: string): Key => ({ pk: casePartition(reference), sk: "RETAIN" }),
  isCameBack: (sk: unknown): boolean => typeof sk === "string" && sk.startsWith("BACK#"),
  /** The mail in a key of `cameBack`. */
  mailOf: (sk: string): string => sk.slice("BACK#".length),
};

/** Items of the Cases table that belong to no case and expire. */
export const guardKeys = {
  /** The first answer to a request with an `Idempotency-Key`. */
  idempotency: (hash: string): Key => ({ pk: `IDEM#${hash}`, sk: "IDEM" }),
  /** A change that somebody asked for under a key, while it is done and after. */
  press: (hash: string): Key => ({ pk: `PRESS#${hash}`, sk: "PRESS" }),
  /** What a form was answered, until its browser asks for it by its address. */
  keptAnswer: (hash: string): Key => ({ pk: `KEPT#${hash}`, sk: "KEPT" }),
  /** An address that gets some or all mail no more. */
  suppression: (hash: string): Key => ({ pk: `NOMAIL#${hash}`, sk: "NOMAIL" }),
  /** A configuration set of SES through which only transactional mail goes for now. */
  pausedSet: (set: string): Key => ({ pk: `PAUSED#${set}`, sk: "PAUSED" }),
  /** A customer whom a dealer has asked how a visit was. */
  feedback: (hash: string): Key => ({ pk: `ASKED#${hash}`, sk: "ASKED" }),
  /** What one customer has booked at one dealer within the last minutes. */
  booked: (hash: string): Key => ({ pk: `BOOKED#${hash}`, sk: "BOOKED" }),
  /** How often something was done by one case, address, number, network or dealer within one window. */
  count: (of: string, hash: string, window: number): Key => ({
    pk: `RATE#${of}#${hash}`,
    sk: `WINDOW#${window}`,
  }),
  /** What networks are hashed with for a day. */
  salt: (day: number): Key => ({ pk: "SALT", sk: `DAY#${day}` }),
  /** What challenges are signed with for a day. */
  challengeKey: (day: number): Key => ({ pk: "CHALLENGE", sk: `DAY#${day}` }),
  /** A challenge that was solved and used. */
  spent: (hash: string): Key => ({ pk: `SPENT#${hash}`, sk: "SPENT" }),
  /** Somebody of sales who was refused a case within a day. */
  purposeRefused: (hash: string): Key => ({ pk: `REFUSED#${hash}`, sk: "REFUSED" }),
};

/** A person's sessions at the desk, and since when older ones and older tokens count no more. */
export const sessionKeys = {
  partition: (person: string) => `SIGNED-IN#${person}`,
  one: (person: string, hash: string): Key => ({
    pk: `SIGNED-IN#${person}`,
    sk: `SESSION#${hash}`,
  }),
  /** Of `one`, whatever comes behind it. */
  all: "SESSION#",
  ended: (person: string): Key => ({ pk: `SIGNED-IN#${person}`, sk: "ENDED" }),
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

/** Addresses of a brand's people, and of its dealers', that reach nobody. */
export const addressKeys = {
  partition: (brand: string) => `ADDRESSES#${brand}`,
  one: (brand: string, email: string): Key => ({ pk: `ADDRESSES#${brand}`, sk: email }),
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

/** When a dealer's managers are told of the day. */
export const dailyKeys = {
  next: (dealer: string): Key => ({ pk: `DAILY#${dealer}`, sk: "NEXT" }),
};

/** Somebody's wish to have, or to have erased, all that a brand's dealers hold of a person. */
export const peopleKeys = {
  partition: (brand: string) => `PEOPLE#${brand}`,
  request: (brand: string, id: string): Key => ({ pk: `PEOPLE#${brand}`, sk: id }),
};

/** Which cases are erased: in a table of its own, which no backup of the others takes back. */
export const erasedKeys = {
  partition: "ERASED",
  one: (reference: string): Key => ({ pk: "ERASED", sk: reference }),
};

/** What is counted of something whose case is no longer kept; listed beside what is. */
export const figureKeys = {
  one: (id: string): Key => ({ pk: `FIGURE#${id}`, sk: "FIGURE" }),
};

/** That a dealer's document was written, and not all looked at that it leaves behind. */
export const documentKeys = {
  written: (dealer: string): Key => ({ pk: `WRITTEN#${dealer}`, sk: "DOCUMENT" }),
};

/** How a zone's clocks were to go when all visits there were last looked at. */
export const zoneKeys = {
  rules: (zone: string): Key => ({ pk: `ZONE#${zone}`, sk: "RULES" }),
};

/** That look-ups of a dealer's or a brand's people may not be as its document says. */
export const placesKeys = {
  /** `dealer:northside` or `brand:aurora`. */
  reference: ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}:${id}`,
  open: (place: { readonly kind: string; readonly id: string }): Key => ({
    pk: `PLACES#${placesKeys.reference(place)}`,
    sk: "OPEN",
  }),
};

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

export const directoryKeys = {
  dealer: (id: string): Key => ({ pk: `DEALER#${id}`, sk: "DOCUMENT" }),
  brand: (id: string): Key => ({ pk: `BRAND#${id}`, sk: "DOCUMENT" }),
  /** The list of dealers: one small item each under one key. */
  listedPartition: "DEALERS",
  listed: (id: string): Key => ({ pk: "DEALERS", sk: id }),
  /** Secret links to a dealer's calendar. */
  feeds: (dealer: string) => `FEEDS#${dealer}`,
  feed: (dealer: string, id: string): Key => ({ pk: `FEEDS#${dealer}`, sk: id }),
  /** Pictures that a dealer (`d`) or a brand (`b`) uploaded. */
  pictures: (kind: "d" | "b", id: string) => `PICTURES#${kind}#${id}`,
  picture: (kind: "d" | "b", id: string, file: string): Key => ({
    pk: `PICTURES#${kind}#${id}`,
    sk: file,
  }),
  staffPartition: (email: string) => `STAFF#${email}`,
  /** Where a person works: `dealer:northside` or `brand:aurora`. */
  staff: (email: string, place: string): Key => ({ pk: `STAFF#${email}`, sk: place }),
};

/** The `byDealer` index: what the desk lists. */
export const dealerIndex = {
  commitments: (dealer: string, status: string) => `DEALER#${dealer}#CMT#${status}`,
  commitmentRange: (dueAt: Instant, id: string) => `${toUtc(dueAt)}#${id}`,
  /** By month of the dealer's calendar, `2027-05`. */
  appointments: (dealer: string, month: string) => `DEALER#${dealer}#APT#${month}`,
  /** Cases that a customer's address, number, plate or name leads to, by the hash of it. */
  find: (dealer: string, key: string) => `DEALER#${dealer}#FIND#${key}`,
  findRange: (openedAt: Instant, reference: string) => `${toUtc(openedAt)}#${reference}`,
  /** Who waits for a time to become free, longest first. */
  waiting: (dealer: string) => `DEALER#${dealer}#WAIT`,
  appointmentRange: (start: Instant, id: string) => `${toUtc(start)}#${id}`,
};

/** Spread so that no index partition takes every write; sweep reads them all. */
export const WORK_SHARDS = 4;

/** Whatever waits for its time; in one partition a shard, so a round of sweep is one Query each. */
export const WORK_KINDS = [
  "commitment",
  "appointment",
  "waiting",
  "mail",
  "event",
  "daily",
  "document",
  "places",
  "people",
  "retention",
  "tentative",
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** The `byWork` index: what sweep must look at once its time has come. */
export const workIndex = {
  partition: (shard: number) => `WORK#${shard}`,
  range: (at: Instant) => toUtc(at),
  shardOf: (reference: string) => reference.charCodeAt(0) % WORK_SHARDS,
};

/** The attributes that put an item into `byWork`. */
export function workAttributes(
  reference: string,
  at: Instant,
): { readonly workPk: string; readonly workSk: string } {
  return {
    workPk: workIndex.partition(workIndex.shardOf(reference)),
    workSk: workIndex.range(at),
  };
}
