import { toUtc } from "../../../kernel/time.ts";
import type { Instant } from "../../../kernel/time.ts";

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
  /** Cases in which nothing is planned, first what has been so for longest. */
  unplanned: (dealer: string) => `DEALER#${dealer}#UNPLANNED`,
  unplannedRange: (since: Instant, reference: string) => `${toUtc(since)}#${reference}`,
  appointmentRange: (start: Instant, id: string) => `${toUtc(start)}#${id}`,
};
