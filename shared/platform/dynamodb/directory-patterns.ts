import type { AccessPattern } from "./access-pattern.ts";
import { directoryKeys } from "./keys/directory-keys.ts";

/** Documents, and who works where. */
export const directoryPatterns = [
  {
    question: "A dealer's document",
    table: "directory",
    call: "GetItem",
    key: `pk = ${directoryKeys.dealer("{dealer}").pk}, sk = DOCUMENT`,
  },
  {
    question: "A brand's document",
    table: "directory",
    call: "GetItem",
    key: `pk = ${directoryKeys.brand("{brand}").pk}, sk = DOCUMENT`,
  },
  {
    question: "A partner's document",
    table: "directory",
    call: "GetItem",
    key: `pk = ${directoryKeys.partner("{partner}").pk}, sk = DOCUMENT`,
  },
  {
    question: "The list of a brand's partners",
    table: "directory",
    call: "Query",
    key: `pk = ${directoryKeys.partnersOf("{brand}")}`,
  },
  {
    question: "The list of dealers",
    table: "directory",
    call: "Query",
    key: `pk = ${directoryKeys.listedPartition}`,
  },
  {
    question: "A secret link to a dealer's calendar, when it is opened",
    table: "directory",
    call: "GetItem",
    key: `pk = ${directoryKeys.feeds("{dealer}")}, sk = {id}`,
  },
  {
    question: "The secret links to a dealer's calendar",
    table: "directory",
    call: "Query",
    key: `pk = ${directoryKeys.feeds("{dealer}")}`,
  },
  {
    question: "A picture of a dealer's or a brand's, by its name",
    table: "directory",
    call: "GetItem",
    key: `pk = ${directoryKeys.pictures("d", "{dealer}")}, sk = {file}`,
  },
  {
    question: "The names of all of them, where one is added",
    table: "directory",
    call: "Query",
    key: `pk = ${directoryKeys.pictures("d", "{dealer}")}`,
  },
  {
    question: "Who wrote which versions of a document, the newest first",
    table: "directory",
    call: "Query",
    key: `pk = ${directoryKeys.histories("d", "{dealer}")}`,
  },
  {
    question: "A version of a document, by its tag",
    table: "directory",
    call: "GetItem",
    key: `pk = ${directoryKeys.version("d", "{dealer}", "{tag}").pk}, sk = {tag}`,
  },
  {
    question: "Where a person works, by e-mail",
    table: "directory",
    call: "Query",
    key: `pk = ${directoryKeys.staffPartition("{email}")}`,
  },
  {
    question: "At which partners a person works, by e-mail",
    table: "directory",
    call: "Query",
    key: `pk = ${directoryKeys.partnerStaffPartition("{email}")}`,
  },
] as const satisfies readonly AccessPattern[];
