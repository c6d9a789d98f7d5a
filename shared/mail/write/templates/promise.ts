import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import type { Commitment } from "../../../story/parts/commitment.schema.ts";
import type { Instant } from "../../../kernel/time.ts";
import { momentText } from "../../../kernel/date-text.ts";
import type { PromiseFacts } from "../language/catalogue.ts";
import type { LetterContext } from "./template.ts";

/** @throws TypeError when the event is not about a promise. */
function commitmentOf(event: CaseEvent): Commitment {
  if (!("commitment" in event)) throw new TypeError(`${event.type} is about no promise`);
  return event.commitment;
}

/** What the mails about a promise have in common, as it stood when the event happened. */
export function readPromise(context: LetterContext): {
  readonly commitment: Commitment;
  readonly facts: PromiseFacts;
  readonly moment: (at: Instant) => string;
} {
  const { event, story, dealer, language, recipient } = context;
  const commitment = commitmentOf(event);
  const moment = (at: Instant) => momentText(at, dealer.timeZone, language.locale);
  const customer = story.case.customer.name;
  const department = dealer.departments.find(({ id }) => id === commitment.department);
  // A callback is an order to its owner ("call Rosa Marin") and a promise to the customer.
  const order = recipient.kind === "staff" && commitment.kind === "callback";
  const facts: PromiseFacts = {
    what: order ? language.words.toCall(customer) : whatOf(commitment, context),
    owner: commitment.owner.name,
    actor: event.by.kind === "staff" ? event.by.name : dealer.name,
    department: department?.name ?? commitment.department,
    dealer: dealer.name,
    customer,
    due: moment(commitment.dueAt),
    previousDue: event.type === "commitment.moved" ? moment(event.previousDueAt) : "",
  };
  return { commitment, facts, moment };
}

/** The promise in the words it was made in; in the reader's where they are our own. */
export function whatOf(
  { what, confirms, ready, complaint, appointment }: Commitment,
  { story, language }: LetterContext,
): string {
  const visit = story.appointments.find(({ id }) => id === appointment);
  if (visit === undefined) return what;
  if (confirms === true) return language.words.toConfirm(visit.serviceName);
  if (ready === true) return language.words.toTellReady(visit.serviceName);
  return complaint === true ? language.words.toTalkAbout(visit.serviceName) : what;
}
