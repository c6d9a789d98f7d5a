import { parsedInstant, toUtc } from "../../../kernel/time.ts";
import type { Instant } from "../../../kernel/time.ts";
import type { Key } from "./key.ts";

const casePartition = (reference: string) => `CASE#${reference}`;

/** A case is one partition, so one Query gives a person the whole story. */
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
  /** Whether something comes next. */
  plan: (reference: string): Key => ({ pk: casePartition(reference), sk: "PLAN" }),
  isCameBack: (sk: unknown): boolean => typeof sk === "string" && sk.startsWith("BACK#"),
  /** The mail in a key of `cameBack`. */
  mailOf: (sk: string): string => sk.slice("BACK#".length),
};
