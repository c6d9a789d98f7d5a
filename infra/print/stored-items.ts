import type * as z from "zod";
import { blockSchema } from "../../shared/booking/blocks/block.schema.ts";
import { feedSchema } from "../../shared/booking/feeds/feed.schema.ts";
import { accountWorkSchema } from "../../shared/directory/accounts/account.schema.ts";
import { brandSchema, dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { partnerSchema } from "../../shared/directory/document/partner.schema.ts";
import { historyEntrySchema } from "../../shared/directory/history/history-entry.schema.ts";
import { noticeSchema } from "../../shared/directory/history/notice.schema.ts";
import { openPlacesSchema } from "../../shared/directory/store/open-places.schema.ts";
import type { Datum } from "../../shared/personal-data/why.ts";
import {
  audienceRowSchema,
  campaignSchema,
  recipientSchema,
} from "../../shared/campaigns/campaign/campaign.schema.ts";
import { importSchema } from "../../shared/imports/job/import.schema.ts";
import { peopleRequestSchema } from "../../shared/people/request/request.schema.ts";
import type * as ofAccounts from "../../shared/platform/dynamodb/keys/account-keys.ts";
import type * as ofBrands from "../../shared/platform/dynamodb/keys/brand-keys.ts";
import type * as ofCases from "../../shared/platform/dynamodb/keys/case-keys.ts";
import type * as ofChores from "../../shared/platform/dynamodb/keys/chore-keys.ts";
import type * as ofDealers from "../../shared/platform/dynamodb/keys/dealer-keys.ts";
import type * as ofDirectory from "../../shared/platform/dynamodb/keys/directory-keys.ts";
import type * as guards from "../../shared/platform/dynamodb/keys/guard-keys.ts";
import type { Key } from "../../shared/platform/dynamodb/keys/key.ts";
import type * as lasting from "../../shared/platform/dynamodb/keys/lasting-keys.ts";
import type * as ofParts from "../../shared/platform/dynamodb/keys/part-keys.ts";
import type * as ownLists from "../../shared/platform/dynamodb/keys/own-list-keys.ts";
import type * as same from "../../shared/platform/dynamodb/keys/same-keys.ts";
import type * as watches from "../../shared/platform/dynamodb/keys/watch-keys.ts";
import type * as ofSessions from "../../shared/platform/dynamodb/keys/session-keys.ts";
import { readSchema } from "../../shared/reading/read.schema.ts";
import { personSchema, saidOfSchema } from "../../shared/same-person/same.schema.ts";
import { appointmentSchema } from "../../shared/story/parts/appointment.schema.ts";
import { caseSchema } from "../../shared/story/parts/case.schema.ts";
import { commitmentSchema } from "../../shared/story/parts/commitment.schema.ts";
import { eventSchema } from "../../shared/story/parts/event.schema.ts";
import { mailSchema } from "../../shared/story/parts/mail.schema.ts";
import { openedSchema } from "../../shared/story/parts/opened.schema.ts";
import { planSchema } from "../../shared/story/parts/plan.schema.ts";
import { waitingSchema } from "../../shared/story/parts/waiting.schema.ts";

/** What an item says of people: by its schema, or field by field where it has none. */
export type StoredItem = {
  readonly item: string;
  readonly schema?: z.ZodType;
  readonly fields?: Readonly<Record<string, Datum>>;
};

/** The names of those that build the key of one item. */
type ItemsOf<Keys> = {
  [Name in keyof Keys]: Keys[Name] extends (...args: never[]) => Key ? Name : never;
}[keyof Keys];

type Groups = typeof ofAccounts &
  typeof ofBrands &
  typeof ofCases &
  typeof ofChores &
  typeof ofDealers &
  typeof ofDirectory &
  typeof guards &
  typeof lasting &
  typeof ofParts &
  typeof ofSessions &
  typeof ownLists &
  typeof same &
  typeof watches;
type Everything = {
  readonly [Group in keyof Groups as Group extends `${string}Keys` ? Group : never]: Readonly<
    Record<ItemsOf<Groups[Group]>, StoredItem>
  >;
};

/** Every kind of item there is: a key without an entry here does not compile. */
export const ITEMS: Everything = {
  caseKeys: {
    case: { item: "Case", schema: caseSchema },
    appointment: { item: "Visit", schema: appointmentSchema },
    commitment: { item: "Promise", schema: commitmentSchema },
    waiting: { item: "Waiting for a time", schema: waitingSchema },
    event: { item: "Event", schema: eventSchema },
    mail: { item: "Mail", schema: mailSchema },
    opened: { item: "Opening of a case", schema: openedSchema },
    find: { item: "Search entry of a case, or of who comes to it", fields: { sk: "contact.hash" } },
    cameBack: { item: "Pointer to a mail that came back" },
    plan: { item: "Whether something comes next", schema: planSchema },
    retention: { item: "Next look at whether a case is kept" },
  },
  partKeys: {
    one: {
      item: "Search entry of a part of what is known of a case",
      fields: { pk: "contact.hash" },
    },
    record: { item: "Which parts lead to a case", fields: { "record.parts": "contact.hash" } },
  },
  sameKeys: {
    said: { item: "What staff said of whose a case is", schema: saidOfSchema },
    person: { item: "Cases held for one person's", schema: personSchema },
  },
  ownListKeys: { one: { item: "What one of the staff always wants to see of the list" } },
  guardKeys: {
    idempotency: { item: "First answer", fields: { answer: "answer.sealed" } },
    press: { item: "Change done once", fields: { answer: "answer.sealed" } },
    keptAnswer: { item: "Answer to a form, for an hour", fields: { answer: "form.sealed" } },
    suppression: { item: "Suppression", fields: { pk: "contact.no-mail" } },
    pausedSet: { item: "Configuration set without surveys" },
    feedback: { item: "Asked how it was", fields: { pk: "contact.asked" } },
    booked: { item: "Booked lately", fields: { pk: "contact.counted" } },
    count: { item: "Limit", fields: { pk: "contact.counted" } },
    salt: { item: "Salt of a day" },
    challengeKey: { item: "Key of a day's challenges" },
    spent: { item: "Challenge that was solved" },
    imported: { item: "Row that was taken over", fields: { pk: "contact.imported" } },
    campaignGate: { item: "Whether a campaign may write" },
    campaignPlans: { item: "How often campaigns were planned" },
    announced: { item: "What campaigns wrote to somebody", fields: { pk: "contact.asked" } },
    purposeRefused: { item: "Refusal of the day" },
  },
  sessionKeys: {
    one: { item: "Session at the desk", fields: { pk: "staff.session", sealed: "staff.session" } },
    ended: { item: "End of sessions", fields: { pk: "staff.session" } },
  },
  readKeys: {
    one: { item: "What one of the staff read", schema: readSchema, fields: { pk: "staff.opened" } },
    day: { item: "How much they read on a day", fields: { pk: "staff.opened" } },
  },
  watchKeys: {
    one: { item: "Mark that open pages watch", fields: { "by_*.name": "staff.at-it" } },
  },
  directoryKeys: {
    dealer: { item: "Dealer's document", schema: dealerSchema },
    brand: { item: "Brand's document", schema: brandSchema },
    partner: { item: "Partner's document", schema: partnerSchema },
    listedPartner: { item: "Partner in the list" },
    listed: { item: "Dealer in the list" },
    feed: { item: "Calendar link", schema: feedSchema },
    picture: { item: "Picture of a dealer or a brand" },
    history: { item: "What is said of a version of a document", schema: historyEntrySchema },
    version: { item: "Version of a document", schema: dealerSchema },
    staff: { item: "Place of work", fields: { pk: "people.email" } },
    partnerStaff: { item: "Place of work at a partner", fields: { pk: "people.email" } },
  },
  addressKeys: {
    one: { item: "Address of the staff that reaches nobody", fields: { email: "people.email" } },
  },
  placesKeys: { open: { item: "Places of work being written", schema: openPlacesSchema } },
  noticeKeys: { one: { item: "Change of a document, to be told", schema: noticeSchema } },
  accountKeys: {
    one: { item: "How it stands with somebody's account", fields: { pk: "staff.account" } },
  },
  accountWorkKeys: {
    one: { item: "Accounts to be opened or ended", schema: accountWorkSchema },
  },
  burstKeys: { visit: { item: "Visit that a stranger booked" } },
  campaignKeys: {
    one: { item: "Campaign", schema: campaignSchema },
    part: { item: "Audience of a campaign", schema: audienceRowSchema },
    recipient: { item: "What became of one of an audience", schema: recipientSchema },
  },
  importKeys: {
    one: { item: "Import", schema: importSchema },
    part: { item: "File of an import", fields: { bytes: "import.file" } },
    outcome: { item: "What became of an import's rows" },
    mapping: { item: "What the columns of a file are" },
  },
  callKeys: { hour: { item: "Calls of an hour" } },
  troubleKeys: { one: { item: "Pointer to a visit without a place" } },
  taskKeys: { one: { item: "Pointer to a task of a partner" } },
  originKeys: { one: { item: "Pointer to a promise for another company" } },
  offerKeys: { one: { item: "Pointer to an offered promise" } },
  dailyKeys: { next: { item: "Next morning of a dealer" } },
  documentKeys: { written: { item: "Document to be looked at" } },
  figureKeys: { one: { item: "Figure of what is no longer kept" } },
  peopleKeys: {
    request: { item: "Request for a person's data", schema: peopleRequestSchema },
  },
  erasedKeys: { one: { item: "Case that is erased" } },
  zoneKeys: { rules: { item: "Rules of a zone's clocks" } },
  calendarKeys: { day: { item: "Resource's day" } },
  blockKeys: { one: { item: "Blocked time", schema: blockSchema } },
};

export const STORED_ITEMS: readonly StoredItem[] = Object.values(ITEMS).flatMap((group) =>
  Object.values<StoredItem>(group),
);
