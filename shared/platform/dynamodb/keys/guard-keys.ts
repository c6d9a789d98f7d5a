import type { Key } from "./key.ts";

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
  /** Whether a campaign may write now, and how much it wrote today. */
  campaignGate: (campaign: string): Key => ({ pk: `GATE#${campaign}`, sk: "GATE" }),
  /** How often campaigns of a dealer were planned. */
  campaignPlans: (dealer: string): Key => ({ pk: `PLANS#${dealer}`, sk: "PLANS" }),
  /** What campaigns wrote to somebody of a dealer. */
  announced: (hash: string): Key => ({ pk: `ANNOUNCED#${hash}`, sk: "ANNOUNCED" }),
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
  /** A row of another system's table that was taken over. */
  imported: (hash: string): Key => ({ pk: `IMPORTED#${hash}`, sk: "IMPORTED" }),
  /** Somebody of sales who was refused a case within a day. */
  purposeRefused: (hash: string): Key => ({ pk: `REFUSED#${hash}`, sk: "REFUSED" }),
};
