import { MINUTE } from "../kernel/time.ts";

/**
 * What a booking of a stranger costs under attack. A number is found after half of `mostTries` on average
 * and always within them, so nobody has bad luck for long. A phone of some years tries 400 000 a
 * second, a desktop three times as many: one to two seconds here, and nothing that anybody has to do.
 * A rented core finds it in a tenth of a second; what holds it back is that each booking needs another,
 * beside the limits and the share of a day that strangers may hold.
 */
export const PROOF = {
  mostTries: 1_000_000,
  /** A slow phone solves it twenty times over, and a page that is left open asks for another. */
  lifeMilliseconds: 10 * MINUTE,
} as const;
