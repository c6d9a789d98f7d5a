import type { AccessPattern } from "./access-pattern.ts";
import { accountKeys, accountWorkKeys } from "./keys/account-keys.ts";
import { noticeKeys, placesKeys, zoneKeys } from "./keys/chore-keys.ts";

/** What sweep looks at beside the work that is due. */
export const chorePatterns = [
  {
    question: "What was changed at a place and is still to be told, when sweep tells it",
    table: "cases",
    call: "Query",
    key: `pk = ${noticeKeys.partition("{place}")}`,
  },
  {
    question: "Whose accounts are to be opened or ended at a place, when sweep does it",
    table: "cases",
    call: "Query",
    key: `pk = ${accountWorkKeys.partition("{place}")}`,
  },
  {
    question: "How it stands with people's accounts, when a list of them is shown",
    table: "cases",
    call: "BatchGetItem",
    key: `pk = ${accountKeys.one("{person}").pk}, sk = ACCOUNT`,
  },
  {
    question: "How a zone's clocks were to go when its visits were last looked at",
    table: "cases",
    call: "GetItem",
    key: `pk = ${zoneKeys.rules("{zone}").pk}, sk = RULES`,
  },
  {
    question: "Whether look-ups of a place's people are still open, when they are written",
    table: "cases",
    call: "GetItem",
    key: `pk = ${placesKeys.open({ kind: "dealer", id: "{dealer}" }).pk}, sk = OPEN`,
  },
] as const satisfies readonly AccessPattern[];
