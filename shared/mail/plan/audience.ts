import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { openComplaint } from "../../story/complaint-of.ts";
import type { CaseStory } from "../../story/case-story.ts";
import { isBehindWall } from "../../directory/rights/purpose.ts";
import type { CaseEvent, EventOf } from "../../story/parts/event.schema.ts";
import { houseThere, isSamePerson } from "../../story/same-actor.ts";
import { isCall, onlyOutsideHours } from "../../case/customer/call-windows.ts";
import { reach } from "../../commitments/ladder/reach.ts";
import {
  lastResort,
  managerNow,
  managerOf,
  ofHouse,
  peopleFor,
  peopleOrAbove,
} from "../../commitments/ladder/people.ts";
import type { Surroundings } from "../../commitments/ladder/reach.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Notified } from "../../story/parts/actor.schema.ts";
import type { RecipientRole } from "../../directory/document/values.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { MailRecipient } from "../../story/parts/mail.schema.ts";
import { knowsOfOffer } from "./knows-of-offer.ts";
import { addressee, customerOf, notifiedRecipient } from "./recipients.ts";

/** Where the plan looks for the people it names, at the moment it is made. */
export type Around = Surroundings & { readonly story: CaseStory };

/** Whom a message of the plan goes to; `notified` are those whom the event itself names. */
export type Audience =
  | "customer"
  /** The address that the customer had, and the one that they say is theirs. */
  | "former-address"
  | "asked-address"
  | "owner"
  | "accountable"
  | "notified"
  /** Whom a promise was offered to that ended before anybody took it, or who had it elsewhere and have it no more. */
  | "asked"
  /** Who leads the department of the case. */
  | "case-manager"
  /** Colleagues whom a note is for. */
  | "mentioned"
  | "shift-manager"
  /** Who leads where it was promised, whoever keeps it, and also if they did it themselves. */
  | "promise-manager"
  /** Who receives the customer of a visit, or their department. */
  | "host"
  /** Who leads the department of a visit. */
  | "visit-manager"
  /** Who leads the house of a visit. */
  | "general-manager";

type OfVisit = Extract<CaseEvent, { readonly appointment: Appointment }>;

/** Those who are to hear; `unheard` when somebody was, and nobody at all can be reached. */
export type Hearers = { readonly recipients: readonly MailRecipient[]; readonly unheard?: true };

type Find = (event: CaseEvent, around: Around) => Hearers;

const NOBODY: Hearers = { recipients: [] };
const UNHEARD: Hearers = { recipients: [], unheard: true };

/**
 * Staff are looked for as the ladder looks for them: whoever is away is stood in for, and where nobody
 * of them can be reached it goes to the first above who can.
 */
const AUDIENCES: Readonly<Record<Audience, Find>> = {
  // About a call that tells what no mail could tell, no mail tells anything; and what is settled with a partner
  // is nothing that the customer is asked about: their page shows it.
  customer: (event, { story, dealer }) => {
    if ("commitment" in event && isNotTheirs(event.commitment)) return NOBODY;
    const customer = customerOf(story, dealer);
    return { recipients: customer === undefined ? [] : [customer] };
  },
  "former-address": (event, { story, dealer }) =>
    event.type === "case.customer-changed" && event.formerEmail !== undefined
      ? { recipients: [addressee(event.formerEmail, story, dealer)] }
      : NOBODY,
  "asked-address": (event, { story, dealer }) =>
    event.type === "case.address-asked"
      ? { recipients: [addressee(event.email, story, dealer)] }
      : NOBODY,
  owner: (event, around) => {
    const promise = promiseOf(event, around);
    return promise === undefined
      ? NOBODY
      : unlessThemselves(event, promise.owner.id, "owner", promise, around);
  },
  accountable: (event, around) =>
    "commitment" in event ? toAccountable(event, event.commitment, around) : NOBODY,
  notified: (event, around) =>
    "notified" in event ? stillThere(event, event.notified, around) : NOBODY,
  asked: (event, around) => askedElsewhere(event, around),
  "case-manager": (_event, around) => toLeads(around.story.case, around),
  mentioned: (event, around) =>
    event.type === "case.noted" ? stillAllowed(event, around) : NOBODY,
  "shift-manager": (event, around) => shiftManager(event, around),
  "promise-manager": (event, around) =>
    "commitment" in event ? promiseManager(event.commitment, around) : NOBODY,
  host: (event, around) => ("appointment" in event ? toHosts(event, around) : NOBODY),
  "visit-manager": (event, around) =>
    "appointment" in event ? toLeads(event.appointment, around) : NOBODY,
  "general-manager": (event, around) => ("appointment" in event ? toHeads(event, around) : NOBODY),
};

export function audienceOf(audience: Audience, event: CaseEvent, around: Around): Hearers {
  return AUDIENCES[audience](event, around);
}

function isNotTheirs({ tells, honoured }: Commitment): boolean {
  return tells !== undefined || honoured !== undefined;
}

/** Those who knew that they had it or were asked, and are not any more; or are again, where that was a mistake. */
function askedElsewhere(event: CaseEvent, around: Around): Hearers {
  const people = askedIn(event, around);
  return people.length === 0 ? NOBODY : stillThere(event, people, around);
}

function askedIn(event: CaseEvent, { story }: Around): readonly Notified[] {
  if (event.type === "commitment.undone") return event.commitment.handoff?.told ?? [];
  if (!("asked" in event)) return [];
  return (event.asked ?? []).filter((person) => knowsOfOffer(person, event, story));
}

/** The one it is about, what is promised to somebody who waits, or the answer to what they complain of. */
function promiseOf(event: CaseEvent, { story }: Around): Commitment | undefined {
  if ("commitment" in event) return event.commitment;
  if (event.type === "appointment.complained") return openComplaint(story, event.appointment);
  if (event.type === "case.code-used") return shownOf(event, story);
  if (!("waiting" in event)) return undefined;
  const { wish } = event.waiting;
  return story.commitments.find(({ id, status }) => id === wish?.promise && status === "open");
}

function shownOf({ shown }: EventOf<"case.code-used">, { commitments }: CaseStory) {
  return commitments.find(({ id }) => id === shown?.commitment);
}

function toAccountable(event: CaseEvent, promise: Commitment, around: Around): Hearers {
  const { id } = managerNow(promise, around);
  return unlessThemselves(event, id, "manager", promise, around);
}

/** Whoever did it themselves need not be told of it, and nobody instead of them. */
function unlessThemselves(
  { by }: CaseEvent,
  id: string,
  role: RecipientRole,
  promise: Commitment,
  around: Around,
): Hearers {
  const house = role === "owner" ? houseThere(promise) : {};
  const isActor = (one: Parameters<typeof isSamePerson>[0]) =>
    by.kind === "staff" && isSamePerson(one, by);
  if (isActor({ id, ...house })) return NOBODY;
  const people = peopleOrAbove(promise, [role], around);
  const told = people.filter((person) => !isActor(ofHouse(person, around.host)));
  return people.length === 0 ? UNHEARD : toRecipients(told, around);
}

function toRecipients(people: readonly Notified[], { dealer }: Around): Hearers {
  return { recipients: people.map((person) => notifiedRecipient(person, dealer)) };
}

/**
 * Those of them who can still be reached. What a ladder said to those who are deaf its own next step says;
 * anything else goes to whoever is above.
 */
function stillThere(event: CaseEvent, people: readonly Notified[], around: Around): Hearers {
  const alive = people.filter(({ email }) => around.dead?.has(email.toLowerCase()) !== true);
  if (alive.length > 0) return toRecipients(alive, around);
  if (event.type === "commitment.step-fired" || event.type === "commitment.still-open") {
    return people.length === 0 ? UNHEARD : NOBODY;
  }
  const above =
    "commitment" in event ? peopleOrAbove(event.commitment, ["owner"], around) : lastResort(around);
  return above.length === 0 ? UNHEARD : toRecipients(above, around);
}

/** Those who are still of the dealer and may still see the case; nobody else reads what is for them. */
function stillAllowed({ mentioned = [] }: EventOf<"case.noted">, around: Around): Hearers {
  const { dealer, story, dead } = around;
  const people = mentioned.filter(({ id, email }) => {
    const member = dealer.staff.find((one) => one.id === id);
    if (member === undefined || member.email !== email) return false;
    return !isBehindWall(member, story.case, dealer) && dead?.has(email.toLowerCase()) !== true;
  });
  return toRecipients(people, around);
}

/** Somebody must be on shift when the customer can be called only while the department is closed. */
function shiftManager(event: CaseEvent, around: Around): Hearers {
  const { story, dealer } = around;
  const promise =
    "commitment" in event
      ? event.commitment
      : story.commitments.find(({ status, kind }) => status === "open" && isCall(kind));
  if (promise === undefined || !isCall(promise.kind)) return NOBODY;
  const opening = openingOf(dealer, promise.department);
  if (!onlyOutsideHours(story.case.contact?.windows ?? [], opening)) return NOBODY;
  const people = peopleOrAbove(promise, ["manager"], around);
  return people.length === 0 ? UNHEARD : toRecipients(people, around);
}

function promiseManager({ host: _there, ...promise }: Commitment, around: Around): Hearers {
  const people = peopleOrAbove(promise, ["manager"], { ...around, host: undefined });
  return people.length === 0 ? UNHEARD : toRecipients(people, around);
}

/** A resource that is a person is who receives the customer, and so was whoever had it before a move. */
function toHosts({ type, appointment }: OfVisit, around: Around): Hearers {
  const { id, sequence, department, resources } = appointment;
  // What the clocks do with it is nothing to whoever no longer has it.
  const before =
    type === "appointment.clock-changed"
      ? undefined
      : around.story.events.findLast(
          (event) =>
            "appointment" in event &&
            event.appointment.id === id &&
            event.appointment.sequence < sequence,
        );
  const had = before !== undefined && "appointment" in before ? before.appointment.resources : [];
  const people = [...resources, ...had].flatMap((resource) =>
    around.dealer.staff.some((member) => member.id === resource.id)
      ? reach(resource.id, around)
      : [],
  );
  return people.length > 0 ? toRecipients(people, around) : toLeads({ department }, around);
}

/** Whoever of them booked it themselves knows. */
function toHeads({ appointment: { department }, by }: OfVisit, around: Around): Hearers {
  const lead = managerOf(around.dealer, department);
  const concern = { owner: lead, accountable: lead, department };
  const heads = peopleFor(concern, ["general-manager"], around);
  const people = heads.length > 0 ? heads : lastResort(around);
  if (people.length === 0) return UNHEARD;
  const told = people.filter(({ id }) => by.kind !== "staff" || by.id !== id);
  return toRecipients(told, around);
}

function toLeads({ department }: Pick<Appointment, "department">, around: Around): Hearers {
  const leads = reach(managerOf(around.dealer, department).id, around);
  const above = leads.length > 0 ? leads : lastResort(around);
  return above.length === 0 ? UNHEARD : toRecipients(above, around);
}
