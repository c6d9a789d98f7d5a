import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import type { Commitment } from "../../../story/parts/commitment.schema.ts";
import type { Instant } from "../../../kernel/time.ts";
import { momentText } from "../../../kernel/date-text.ts";
import { briefMomentText } from "../../../kernel/brief-moment-text.ts";
import type { Ours } from "../../../language/own-words/own-words.ts";
import { inWords } from "../../../language/own-words/own-words.ts";
import { isAtPartner } from "../../../story/party-key.ts";
import type { PromiseFacts } from "../language/words/facts.ts";
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
  /** The same with short times, for subjects. */
  readonly brief: PromiseFacts;
  readonly moment: (at: Instant) => string;
} {
  const { event, story, dealer, language, recipient } = context;
  const commitment = commitmentOf(event);
  const moment = (at: Instant) => momentText(at, dealer.timeZone, language.locale);
  const customer = story.case.customer.name;
  const { host } = commitment;
  const at = host?.dealer === dealer.id ? host.department : commitment.department;
  const department = dealer.departments.find(({ id }) => id === at);
  // A callback is an order to its owner ("call Rosa Marin") and a promise to the customer.
  const order = recipient.kind === "staff" && commitment.kind === "callback";
  const short = (at: Instant) => briefMomentText(at, dealer.timeZone, language.locale);
  const timed = (text: (at: Instant) => string): PromiseFacts => ({
    what: order ? language.words.toCall(customer) : whatOf(commitment, context),
    owner: commitment.owner.name,
    actor: event.by.kind === "staff" ? event.by.name : dealer.name,
    department: partnerOf(commitment) ?? department?.name ?? commitment.department,
    dealer: dealer.name,
    customer,
    due: text(commitment.dueAt),
    previousDue: "previousDueAt" in event ? text(event.previousDueAt) : "",
    expected: event.type === "commitment.expected" ? text(event.expectedAt) : "",
  });
  return { commitment, facts: timed(moment), brief: timed(short), moment };
}

/** Whoever of a partner has it is of none of the departments here. */
function partnerOf({ host, task }: Commitment): string | undefined {
  return isAtPartner(host) ? task?.name : undefined;
}

/** The promise in the words it was made in; in the reader's where they are our own. */
export function whatOf(commitment: Commitment, { story, language }: LetterContext): string {
  const { what, ours = unmarked(commitment, story) } = commitment;
  return inWords(what, ours, language.words.own);
}

/** Of a promise from before its words were marked as ours. */
function unmarked(
  { confirms, ready, complaint, appointment }: Commitment,
  { appointments }: LetterContext["story"],
): Ours | undefined {
  const visit = appointments.find(({ id }) => id === appointment);
  if (visit === undefined) return undefined;
  const params = { service: visit.serviceName };
  if (confirms === true) return { code: "confirm-by-phone", params };
  if (ready === true) return { code: "say-ready", params };
  return complaint === true ? { code: "talk-about-visit", params } : undefined;
}

/** The same where others have done it: that it was so, and what they add in their own words. */
export function endReasonOf(event: Ended, context: LetterContext): string | undefined {
  const said = reasonOf(event, context);
  if (event.solvedElsewhere !== true || event.ours !== undefined) return said;
  const { own, labelled } = context.language.words;
  const solved = own["solved-elsewhere"];
  return said === undefined ? solved : labelled(solved, said);
}

type Ended = Parameters<typeof reasonOf>[0] & { readonly solvedElsewhere?: true | undefined };

/** Why, in the words of whoever said it; in the reader's where they are our own. */
export function reasonOf(
  { reason, ours }: { readonly reason?: string | undefined; readonly ours?: Ours | undefined },
  { language }: LetterContext,
): string | undefined {
  return reason === undefined ? undefined : inWords(reason, ours, language.words.own);
}
