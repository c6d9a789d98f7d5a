import type { CaseEvent, EventOf, EventType } from "../story/parts/event.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { Finding } from "./judge.ts";
import { HANDED } from "./handed-letters.ts";
import { isKnownAt } from "./places.ts";
import type { OfPromise, Recorded } from "./recorded.ts";
import { isNeverSaid, isOurDoubt, isSaidOfAll } from "./solved-model.ts";
import { isTakenOverQuietly } from "./taken-over.ts";
import { followsOnWord, isQuietWord, isSaidOfNight } from "./word-model.ts";

/** What is under way need not be written yet. */
const UNDER_WAY = 10 * 60_000;

/** The letters to the customer that an event owes; `undefined` where it may send some and owes none. */
type Owed = readonly string[] | undefined;

type Rule<Event> = (event: Event, events: readonly CaseEvent[], mails: readonly Mail[]) => Owed;

const always =
  (template: string): Rule<unknown> =>
  () => [template];

/** What the desk's word may be followed by "a mistake" for; then nobody need hear of it. */
const unlessTakenBack =
  (template: string): Rule<OfPromise> =>
  (event, events) =>
    isTakenBack(event, events) ? undefined : [template];

/** Each event's letters to the customer, in the words of the templates; what is not here owes none. */
const OWED: { readonly [Type in EventType]?: Rule<EventOf<Type>> } = {
  "case.opened": ({ by, outreach }) => {
    if (outreach !== undefined) return ["outreach"];
    return by.kind === "staff" ? ["case-link"] : [];
  },
  "case.noted": ({ solvedElsewhere }) => (solvedElsewhere === true ? ["matter-solved"] : []),
  "case.link-requested": always("case-link"),
  "case.link-rotated": always("case-link"),
  "case.customer-changed": () => undefined,
  "case.address-asked": () => undefined,
  "appointment.booked": always("appointment-booked"),
  "appointment.proven": always("appointment-booked"),
  "appointment.confirmed-as-is": ({ heldUntil }) =>
    heldUntil === undefined ? [] : ["appointment-booked"],
  "appointment.rescheduled": always("appointment-rescheduled"),
  "appointment.cancelled": ({ because, appointment: { tentative } }) =>
    because === "burst" || tentative?.unmeant === true ? [] : ["appointment-cancelled"],
  "appointment.visitor-changed": ({ appointment: { visitor, tentative }, previous }) =>
    visitor?.name === previous || tentative?.lapsesAt !== undefined ? [] : ["appointment-visitor"],
  "appointment.clock-changed": always("appointment-clock"),
  "appointment.overnight-proposed": always("overnight"),
  "appointment.overnight-agreed": always("overnight"),
  "appointment.reminded": always("appointment-reminder"),
  "appointment.status-changed": () => undefined,
  "waiting.joined": ({ waiting: { wish } }) => (wish === undefined ? [] : ["waiting-joined"]),
  "waiting.offered": ({ waiting: { wish } }) => [
    wish === undefined ? "earlier-time" : "freed-time",
  ],
  "waiting.left": ({ waiting: { wish }, because, by }) =>
    wish === undefined || because === "booked" || by.kind === "customer" ? [] : ["waiting-ended"],
  "feedback.requested": always("feedback-request"),
  "commitment.made": (event, events) => {
    const isKnown =
      event.commitment.ours?.code === "find-time" ||
      event.outreach === true ||
      followsOnWord(event, events) ||
      isSaidOfNight(event, events);
    return isOurDoubt(event) || isKnown ? [] : ["promise-made"];
  },
  "commitment.step-fired": ({ tellCustomer, again }) => {
    if (!tellCustomer) return [];
    return again === true ? ["promise-still-late"] : ["promise-late"];
  },
  "commitment.still-open": ({ tellCustomer }) =>
    tellCustomer === true ? ["promise-still-late"] : [],
  ...HANDED,
  "commitment.request-acknowledged": always("task-active"),
  "commitment.kept": (event, events, mails) => {
    if (event.byBooking === true || event.withVisit === true) return [];
    const isLink = event.commitment.comeBack !== undefined && event.outcome === "informed";
    return unlessTakenBack(isLink ? "come-back" : "promise-kept")(event, events, mails);
  },
  "commitment.withdrawn": (event, events, mails) =>
    isOurDoubt(event) ||
    event.withVisit === true ||
    isSaidOfAll(event, events) ||
    isNeverSaid(event, mails)
      ? []
      : unlessTakenBack("promise-withdrawn")(event, events, mails),
  "commitment.undone": reopened,
  "commitment.moved": ({ withVisit }) => (withVisit === true ? [] : ["promise-moved"]),
  "commitment.expected": always("promise-expected"),
  "commitment.time-accepted": always("promise-moved"),
  "commitment.disputed": always("promise-reopened"),
};

function isNotTheirs({ tells, honoured }: OfPromise["commitment"]): boolean {
  return tells !== undefined || honoured !== undefined;
}

/** The type parameter ties the event to its own rule. */
function owedTo<Type extends EventType>(
  type: Type,
  event: EventOf<Type> & CaseEvent,
  events: readonly CaseEvent[],
  mails: readonly Mail[],
): Owed {
  // What is said on the phone is not written as well, nor what is settled with others.
  if ("commitment" in event && isNotTheirs(event.commitment)) return [];
  const rule: Rule<EventOf<Type>> | undefined = OWED[type];
  return rule === undefined ? [] : rule(event, events, mails);
}

/** Whoever has heard that it ended hears that it has not. */
function reopened(
  { at, commitment: { id, revision } }: OfPromise,
  events: readonly CaseEvent[],
  mails: readonly Mail[],
): Owed {
  const ended = events.find(
    (other) =>
      other.type === "commitment.withdrawn" &&
      other.commitment.id === id &&
      other.commitment.revision === revision - 1,
  );
  if (ended === undefined) return [];
  const told = mails.filter(
    ({ event, recipient }) => event === ended.id && recipient.kind === "customer",
  );
  const heard = told.some(
    ({ state, reportedAt = Infinity }) => state === "delivered" && reportedAt <= at,
  );
  if (heard) return ["promise-reopened"];
  const isUnheard = told.length > 0 && told.every(({ state }) => state === "superseded");
  return isUnheard ? [] : undefined;
}

/** The next that was told of it is that it was a mistake. */
function isTakenBack({ commitment }: OfPromise, events: readonly CaseEvent[]): boolean {
  return events.some(
    (other) =>
      other.type === "commitment.undone" &&
      other.commitment.id === commitment.id &&
      other.commitment.revision === commitment.revision + 1,
  );
}

/** Whether an event's letters are written: to the customer as owed, to each of the staff it names. */
export function wrongLetters(recorded: Recorded): Finding[] {
  const byEvent = Map.groupBy(recorded.mails, ({ event }) => event);
  const cases = new Map(recorded.cases.map((one) => [one.reference, one] as const));
  const ofCase = Map.groupBy(recorded.events, ({ reference }) => reference);
  const known = new Set(recorded.events.map(({ id }) => id));
  const lost = recorded.mails
    .filter(({ event }) => !known.has(event))
    .map(({ id, template }) => ({ of: id, text: `${template} tells of nothing that happened` }));
  const inLetters = recorded.events
    .filter(({ at }) => at < recorded.now - UNDER_WAY)
    .flatMap((event) => {
      const at = {
        letters: byEvent.get(event.id) ?? [],
        matter: cases.get(event.reference),
        events: ofCase.get(event.reference) ?? [],
        recorded,
      };
      const since = at.matter?.erased?.at ?? Number.POSITIVE_INFINITY;
      // Which came first of what happened at one moment nobody knows.
      if (event.at === since) return [];
      const texts = event.at > since ? [...wrongAfterErasing(event, at)] : [...wrongIn(event, at)];
      return texts.map((text) => ({ of: event.id, text }));
    });
  return [...lost, ...inLetters];
}

/** Of the house, once a day or with a new document; they name the last event of what they list. */
const LISTS: ReadonlySet<string> = new Set(["promise-daily", "promise-unowned"]);

type At = {
  readonly letters: readonly Mail[];
  readonly matter: Case | undefined;
  readonly events: readonly CaseEvent[];
  readonly recorded: Recorded;
};

/** Of a case whose customer was erased neither they nor any of the staff hears a word. */
function* wrongAfterErasing(event: CaseEvent, { letters }: At): Generator<string> {
  for (const { template } of letters)
    if (!LISTS.has(template)) yield `${event.type} wrote ${template} after its customer was erased`;
}

function* wrongIn(event: CaseEvent, at: At): Generator<string> {
  if (isTakenOverQuietly(event)) {
    if (at.letters.length > 0) yield `${event.type} was taken over quietly, and was written of`;
    return;
  }
  yield* wrongToCustomer(event, at);
  yield* wrongToStaff(event, at);
}

function* wrongToCustomer(event: CaseEvent, at: At): Generator<string> {
  const { letters, events } = at;
  const owed = owedTo(event.type, event, events, at.recorded.mails);
  if (owed === undefined) return;
  const toThem = letters.filter(({ recipient }) => recipient.kind === "customer");
  const written = toThem.map(({ template }) => template);
  for (const template of written) {
    if (!owed.includes(template)) yield `${event.type} wrote ${template} to the customer`;
  }
  // Where their address was put right, the new one gets what never arrived at the old one.
  const once = wasAnother(events) ? toThem.map(({ recipient }) => recipient.email) : written;
  if (new Set(once).size < once.length) yield `${event.type} wrote twice to the customer`;
  if (!canBeWritten(at)) return;
  for (const template of owed) {
    if (!written.includes(template)) yield `${event.type} did not write ${template}`;
  }
}

/** To an address that was theirs all the time, and works. */
function canBeWritten({ matter, events, recorded }: At): boolean {
  const email = matter?.customer.email?.toLowerCase();
  return email !== undefined && !wasAnother(events) && !recorded.everDead.has(email);
}

function wasAnother(events: readonly CaseEvent[]): boolean {
  return events.some(({ type }) => type === "case.customer-changed");
}

/** Of those an event names each gets a letter; of an owner who is told at least somebody instead of them. */
function* wrongToStaff(event: CaseEvent, { letters, recorded, events }: At): Generator<string> {
  const staff = letters.filter(
    ({ recipient, template }) => recipient.kind === "staff" && !LISTS.has(template),
  );
  const written = staff.map(({ recipient }) => recipient.email.toLowerCase());
  if (new Set(written).size < written.length) yield `${event.type} wrote twice to one of the staff`;
  if ("notified" in event) {
    for (const { email } of event.notified) {
      const address = email.toLowerCase();
      if (recorded.everDead.has(address) || written.includes(address)) continue;
      yield `${event.type} did not write to ${address}`;
    }
  }
  if (
    tellsOwner(event, recorded) &&
    !isQuietWord(event, events) &&
    staff.length === 0 &&
    !isDeaf(recorded)
  ) {
    yield `${event.type} was told to nobody of the staff`;
  }
}

/** Whose owner hears of it, whoever does it but themselves. */
const TOLD_TO_OWNER: ReadonlySet<EventType> = new Set([
  "commitment.made",
  "commitment.expected",
  "commitment.time-accepted",
  "commitment.disputed",
  "commitment.moved",
  "commitment.withdrawn",
]);

function tellsOwner(event: CaseEvent, recorded: Recorded): boolean {
  if (!("commitment" in event) || !TOLD_TO_OWNER.has(event.type)) return false;
  const { owner, dealer } = event.commitment;
  if (!isKnownAt(dealer, event.at, recorded)) return false;
  const isTheirs = event.by.kind === "staff" && event.by.id === owner.id;
  const withVisit = event.type === "commitment.moved" && event.withVisit === true;
  const isNobodys = isTheirs || withVisit || isTidiedUp(event);
  return !isNobodys && !(event.by.kind === "staff" && isAway(event, recorded));
}

/**
 * Gone, out of reach, or away at some time: then whoever did it may be who stands in for them, or leads
 * where nobody does. A letter goes to who is there when it is written, which no event tells.
 */
function isAway({ commitment }: OfPromise, { documents, everDead }: Recorded): boolean {
  const { owner, dealer: house } = commitment;
  return documents.some(({ dealer }) => {
    if (dealer.id !== house) return false;
    const own = dealer.staff.find(({ id }) => id === owner.id);
    if (own === undefined || everDead.has(own.email.toLowerCase())) return true;
    return (own.absences ?? []).length > 0;
  });
}

/** What the system takes back because nobody needs it any more. */
function isTidiedUp({ type, by, commitment: { confirms, tells } }: OfPromise): boolean {
  const isOurs = confirms === true || tells !== undefined;
  return type === "commitment.withdrawn" && by.kind === "system" && isOurs;
}

/** Where nobody at all can be reached nothing is written, and the operator hears of it. */
function isDeaf({ everDead, documents }: Recorded): boolean {
  return documents.some(({ dealer }) => everDead.has(dealer.email.toLowerCase()));
}
