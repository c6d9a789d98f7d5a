import type { AccessPattern } from "./access-pattern.ts";
import { sessionKeys } from "./keys/session-keys.ts";
import { watchKeys } from "./keys/watch-keys.ts";

/** Who of the staff is there, and what their open pages ask. */
export const staffPatterns = [
  {
    question:
      "Whether anything has happened at a dealer or in a case since a page was made, and who is at it",
    table: "cases",
    call: "GetItem",
    key: `pk = ${watchKeys.one("dealer", "{id}").pk} or ${watchKeys.one("case", "{reference}").pk}, sk = ${watchKeys.one("case", "").sk}`,
  },
  {
    question: "Somebody's session, and since when older ones count no more",
    table: "cases",
    call: "BatchGetItem",
    key: `pk = ${sessionKeys.partition("{hash}")}, sk = ${sessionKeys.one("", "{hash}").sk} and sk = ${sessionKeys.ended("").sk}`,
  },
  {
    question: "Since when older tokens of a person count no more",
    table: "cases",
    call: "GetItem",
    key: `pk = ${sessionKeys.partition("{hash}")}, sk = ${sessionKeys.ended("").sk}`,
  },
  {
    question: "All sessions of a person",
    table: "cases",
    call: "Query",
    key: `pk = ${sessionKeys.partition("{hash}")}, sk begins with ${sessionKeys.all}`,
  },
] as const satisfies readonly AccessPattern[];
