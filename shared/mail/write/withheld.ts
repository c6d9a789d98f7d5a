import { isPlainName } from "../../case/customer/plain-name.ts";
import type { Address } from "../../directory/document/values.schema.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Case, Contact } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { MailRecipient } from "../../story/parts/mail.schema.ts";
import type { Catalogue } from "./language/words/catalogue.ts";
import type { Told } from "./templates/template.ts";

type Reader = MailRecipient["kind"];

/** What a mail may know, and whether some of it is not said in it. */
export type Withheld = { readonly told: Told; readonly some: boolean };

/**
 * What a mail is written from, without a word that somebody typed whose address is not proven: else
 * anybody could have anything mailed to anybody in the dealer's name. To the staff it is said where one of
 * them caused the mail or has met the customer; what a stranger causes leads them to the desk. Their name
 * is said, and where they are visited. Here, so that no template has to think of it, nor a new one.
 */
export function withheldFrom(told: Told, reader: Reader, words: Catalogue): Withheld {
  const { story, event } = told;
  if (story.case.unproven === undefined) return { told, some: false };
  if (reader === "staff" && isOurs(event, story)) return { told, some: false };
  const instead = new Instead(reader, words.withheld, story);
  const { topic, notes } = story.case;
  const typed = notes !== undefined || instead.topic(topic) !== topic;
  const claimed = "commitment" in event && event.commitment.claimed !== undefined;
  return {
    told: {
      ...told,
      event: instead.event(event),
      story: {
        ...story,
        case: instead.case(story.case),
        appointments: story.appointments.map((visit) => instead.visit(visit)),
        commitments: story.commitments.map((promise) => instead.promise(promise)),
        events: story.events.map((one) => instead.event(one)),
      },
    },
    some: reader === "customer" && (typed || claimed),
  };
}

/** One of us did it, or it follows from what one of us promised. */
function isOurs(event: CaseEvent, story: CaseStory): boolean {
  if (event.by.kind === "staff" || story.events.some(isMeeting)) return true;
  return (
    event.by.kind === "system" && "commitment" in event && isMadeByStaff(event.commitment, story)
  );
}

/** They came, or were spoken to: no stranger any more, whoever reads at their address. */
function isMeeting(event: CaseEvent): boolean {
  if (event.by.kind !== "staff") return false;
  return (
    event.type === "appointment.status-changed" ||
    (event.type === "commitment.kept" && event.outcome === "reached")
  );
}

/** An older one does not say so itself: where its beginning is not known here, nobody says that it was. */
function isMadeByStaff({ id, madeByStaff }: Commitment, { events }: CaseStory): boolean {
  if (madeByStaff === true) return true;
  const made = events.find(
    (event) => event.type === "commitment.made" && event.commitment.id === id,
  );
  return made?.by.kind === "staff";
}

/** The dealer's own names for numbers; any other was typed. */
const PLAIN_LABELS = new Set(["home", "work", "mobile"]);

/** What stands in the place of what was typed. */
class Instead {
  readonly #words: Catalogue["withheld"];
  readonly #reader: Reader;
  readonly #story: CaseStory;

  constructor(reader: Reader, words: Catalogue["withheld"], story: CaseStory) {
    this.#reader = reader;
    this.#words = words;
    this.#story = story;
  }

  case({
    notes: _notes,
    accessNote: _access,
    vehicle: _vehicle,
    contact,
    topic,
    ...matter
  }: Case): Case {
    return {
      ...matter,
      topic: this.topic(topic),
      ...(contact === undefined ? {} : { contact: withPlainLabels(contact) }),
    };
  }

  /** Whoever books is not asked what it is about: then it is called as the service is. */
  topic(topic: string): string {
    const isService = this.#story.appointments.some(({ serviceName }) => serviceName === topic);
    return isService ? topic : this.#typed();
  }

  /** A confirmation says where, as long as that is a place and no message. */
  visit(visit: Appointment): Appointment {
    const { kind, address } = visit.location;
    if (address === undefined || readsAsAddress(address)) return visit;
    const { place, theirPlace } = this.#words;
    const streetAddress = this.#reader === "staff" ? theirPlace : place;
    const unsaid = { addressLocality: "", addressRegion: undefined, postalCode: undefined };
    return { ...visit, location: { kind, address: { ...address, streetAddress, ...unsaid } } };
  }

  promise(promise: Commitment): Commitment {
    if (isMadeByStaff(promise, this.#story)) return promise;
    const { what: _what, ours, claimed, ...rest } = promise;
    const about = ours?.params?.["about"] === undefined ? {} : { about: this.#typed() };
    return {
      ...rest,
      what: this.#what(promise),
      ours: ours === undefined ? undefined : { ...ours, params: { ...ours.params, ...about } },
      ...(claimed === undefined ? {} : { claimed: {} }),
    };
  }

  event(event: CaseEvent): CaseEvent {
    return {
      ...event,
      ...("appointment" in event ? { appointment: this.visit(event.appointment) } : {}),
      ...("commitment" in event ? { commitment: this.promise(event.commitment) } : {}),
      ...(event.by.kind === "customer" ? this.#said(event) : {}),
    };
  }

  /** Of what they said themselves: why, and how it was; a reason in words of ours stays. */
  #said(event: CaseEvent): { readonly [field: string]: undefined } {
    const isOwn = "ours" in event && event.ours !== undefined;
    return {
      ...("reason" in event && !isOwn ? { reason: undefined } : {}),
      ...("comment" in event ? { comment: undefined } : {}),
      ...("text" in event ? { text: undefined } : {}),
    };
  }

  #what({ claimed }: Commitment): string {
    if (this.#reader === "staff") return this.#words.theirs;
    return claimed === undefined ? this.#words.words : this.#words.claim;
  }

  #typed(): string {
    return this.#reader === "staff" ? this.#words.theirs : this.#words.words;
  }
}

const ADDRESS_POLICY = { mostOfStreet: 60, mostOfTown: 40, mostOfArea: 20 } as const;

/** Short, with a number in its street, and without anything to follow. */
function readsAsAddress(address: Address): boolean {
  const { streetAddress, addressLocality, addressRegion = "", postalCode = "" } = address;
  return (
    /\d/.test(streetAddress) &&
    streetAddress.length <= ADDRESS_POLICY.mostOfStreet &&
    addressLocality.length <= ADDRESS_POLICY.mostOfTown &&
    addressRegion.length <= ADDRESS_POLICY.mostOfArea &&
    postalCode.length <= ADDRESS_POLICY.mostOfArea &&
    [streetAddress, addressLocality, addressRegion, postalCode].every(isPlainName)
  );
}

/** What is called by no such name keeps one, or a number nobody may call could be called. */
function withPlainLabels(contact: Contact): Contact {
  const { phones = [], never = [], authorised: _authorised, ...ways } = contact;
  const names = [...new Set([...phones.map(({ label }) => label), ...never])];
  const plain = (label: string) =>
    PLAIN_LABELS.has(label.toLowerCase()) ? label : String(names.indexOf(label) + 1);
  return {
    ...ways,
    phones: phones.map(({ label, number }) => ({ label: plain(label), number })),
    never: never.map(plain),
  };
}
