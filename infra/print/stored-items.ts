import type * as z from "zod";
import { feedSchema } from "../../shared/booking/feeds/feed.schema.ts";
import { brandSchema, dealerSchema } from "../../shared/directory/dealer.schema.ts";
import { openPlacesSchema } from "../../shared/directory/open-places.schema.ts";
import type { Datum } from "../../shared/personal-data/why.ts";
import type {
  addressKeys,
  burstKeys,
  calendarKeys,
  callKeys,
  caseKeys,
  dailyKeys,
  directoryKeys,
  documentKeys,
  erasedKeys,
  guardKeys,
  Key,
  offerKeys,
  peopleKeys,
  placesKeys,
  sessionKeys,
  zoneKeys,
} from "../../shared/platform/dynamodb/keys.ts";
import { peopleRequestSchema } from "../../shared/people/request.schema.ts";
import { appointmentSchema } from "../../shared/story/parts/appointment.schema.ts";
import { caseSchema } from "../../shared/story/parts/case.schema.ts";
import { commitmentSchema } from "../../shared/story/parts/commitment.schema.ts";
import { eventSchema } from "../../shared/story/parts/event.schema.ts";
import { mailSchema } from "../../shared/story/parts/mail.schema.ts";
import { openedSchema } from "../../shared/story/parts/opened.schema.ts";
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
type Each<Keys> = Readonly<Record<ItemsOf<Keys>, StoredItem>>;

const ofCases: Each<typeof caseKeys> = {
  case: { item: "Case", schema: caseSchema },
  appointment: { item: "Visit", schema: appointmentSchema },
  commitment: { item: "Promise", schema: commitmentSchema },
  waiting: { item: "Waiting for an earlier time", schema: waitingSchema },
  event: { item: "Event", schema: eventSchema },
  mail: { item: "Mail", schema: mailSchema },
  opened: { item: "Opening of a case", schema: openedSchema },
  find: { item: "Search entry of a case", fields: { sk: "contact.hash" } },
  cameBack: { item: "Pointer to a mail that came back" },
};

const ofGuards: Each<typeof guardKeys> = {
  idempotency: { item: "First answer", fields: { answer: "answer.sealed" } },
  press: { item: "Change done once", fields: { answer: "answer.sealed" } },
  suppression: { item: "Suppression", fields: { pk: "contact.no-mail" } },
  pausedSet: { item: "Configuration set without surveys" },
  feedback: { item: "Asked how it was", fields: { pk: "contact.asked" } },
  booked: { item: "Booked lately", fields: { pk: "contact.counted" } },
  count: { item: "Limit", fields: { pk: "contact.counted" } },
  salt: { item: "Salt of a day" },
  challengeKey: { item: "Key of a day's challenges" },
  spent: { item: "Challenge that was solved" },
  purposeRefused: { item: "Refusal of the day" },
};

const ofDirectory: Each<typeof directoryKeys> = {
  dealer: { item: "Dealer's document", schema: dealerSchema },
  brand: { item: "Brand's document", schema: brandSchema },
  listed: { item: "Dealer in the list" },
  feed: { item: "Calendar link", schema: feedSchema },
  staff: { item: "Place of work", fields: { pk: "people.email" } },
};

const calls: Each<typeof callKeys> = { hour: { item: "Calls of an hour" } };
const bursts: Each<typeof burstKeys> = { visit: { item: "Visit that a stranger booked" } };
const offers: Each<typeof offerKeys> = { one: { item: "Pointer to an offered promise" } };
const mornings: Each<typeof dailyKeys> = { next: { item: "Next morning of a dealer" } };
const documents: Each<typeof documentKeys> = { written: { item: "Document to be looked at" } };
const zones: Each<typeof zoneKeys> = { rules: { item: "Rules of a zone's clocks" } };
const calendar: Each<typeof calendarKeys> = { day: { item: "Resource's day" } };
const addresses: Each<typeof addressKeys> = {
  one: { item: "Address of the staff that reaches nobody", fields: { email: "people.email" } },
};
const sessions: Each<typeof sessionKeys> = {
  one: { item: "Session at the desk", fields: { sealed: "people.email" } },
  ended: { item: "Since when older sessions of a person count no more" },
};
const places: Each<typeof placesKeys> = {
  open: { item: "Places of work being written", schema: openPlacesSchema },
};

const people: Each<typeof peopleKeys> = {
  request: { item: "Request for a person's data", schema: peopleRequestSchema },
};
const erased: Each<typeof erasedKeys> = { one: { item: "Case that is erased" } };

/** Every kind of item there is: a key without an entry here does not compile. */
export const STORED_ITEMS: readonly StoredItem[] = [
  ofCases,
  ofGuards,
  ofDirectory,
  calls,
  bursts,
  offers,
  mornings,
  documents,
  zones,
  calendar,
  addresses,
  places,
  sessions,
  people,
  erased,
].flatMap((items) => Object.values<StoredItem>(items));
