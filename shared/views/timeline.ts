import type { Instant } from "../kernel/time.ts";
import { OWN_WORDS, inWords } from "../language/own-words/own-words.ts";
import type { OwnWordsIn } from "../language/own-words/own-words.ts";
import { isUndone } from "../story/undone.ts";
import { isCarried, whoWasTold } from "./who-was-told.ts";
import type { Untold } from "./who-was-told.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { Actor } from "../story/parts/actor.schema.ts";
import type { CaseEvent, EventOf, EventType } from "../story/parts/event.schema.ts";

export type TimelineEntry = {
  readonly at: string;
  readonly type: EventType;
  readonly by?: string;
  readonly text: string;
  /** Of what is said day after day: how often, the last time, and at `at` the first. */
  readonly times?: number;
  readonly until?: string;
};

/** Who reads: the customer sees nothing internal. */
export type Reader = "customer" | "staff";

type Say = (at: Instant) => string;

/** A line for each kind of event, in one language; `say` puts an instant into its words, `day` its day. */
export type TimelineLines = {
  readonly [Type in EventType]: (event: EventOf<Type>, say: Say, day: Say) => string;
};

export type Days = { readonly count: number; readonly from: string; readonly to: string };

/** In what words a story is told. */
export type StoryWords = {
  /** An instant in the reader's language. */
  readonly say: Say;
  /** The day of an instant, the same way. */
  readonly day: Say;
  /** A line that was said on several days. */
  readonly daily: (text: string, days: Days) => string;
  readonly lines: TimelineLines;
  /** Tasks and reasons in words of our own. */
  readonly own: OwnWordsIn;
  /** For customers, who they are and what was late, without whom we told. */
  readonly you: string;
  readonly late: (what: string) => string;
  readonly theCustomer: string;
  /** For staff, what follows on whom we told: who still waits for word, and whom it did not reach. */
  readonly untold: (untold: Untold) => string;
};

/** What one event is to whom. */
export type Telling = {
  readonly story: CaseStory;
  readonly reader: Reader;
  readonly words: StoryWords;
};

/** Who did it and what it was, as one line. */
export function lineOf(
  stored: CaseEvent,
  { story, reader, words }: Telling,
): Pick<TimelineEntry, "by" | "text"> {
  const { event, untold } = whoWasTold(inReadersWords(stored, words.own), story, words.theCustomer);
  const by = nameOf(event.by, reader, story, words);
  return {
    ...(by === undefined ? {} : { by }),
    text:
      reader === "customer"
        ? customerText(event, words)
        : `${textOf(event, words)}${words.untold(untold)}`,
  };
}

function inReadersWords(event: CaseEvent, own: OwnWordsIn): CaseEvent {
  if (event.type === "case.noted" && event.solvedElsewhere === true) {
    const solved = own["solved-elsewhere"];
    const isOurs = event.text === OWN_WORDS["solved-elsewhere"];
    return { ...event, text: isOurs ? solved : `${solved}: ${event.text}` };
  }
  const told =
    "ours" in event && event.reason !== undefined
      ? { ...event, reason: inWords(event.reason, event.ours, own) }
      : event;
  if (!("commitment" in told)) return told;
  const { what, ours } = told.commitment;
  return { ...told, commitment: { ...told.commitment, what: inWords(what, ours, own) } };
}

/** Whom we told inside the house is not the customer's business; that it is late is. */
function customerText(event: CaseEvent, words: StoryWords): string {
  // Which rules of the house were bent is not the customer's business.
  if ("override" in event) return customerText(withoutOverride(event), words);
  if ("overrideReason" in event) return customerText(withoutReason(event), words);
  return event.type === "commitment.step-fired"
    ? words.late(event.commitment.what)
    : textOf(event, words);
}

function withoutOverride({ override: _internal, ...event }: Overridden): CaseEvent {
  return event;
}

function withoutReason({ overrideReason: _internal, ...event }: Reasoned): CaseEvent {
  return event;
}

function textOf<Type extends EventType>(
  event: EventOf<Type> & { readonly type: Type },
  { lines, say, day }: StoryWords,
): string {
  return lines[event.type](event, say, day);
}

type Reasoned = EventOf<"commitment.made" | "commitment.moved" | "commitment.handed-off">;
type Overridden = EventOf<"appointment.booked" | "appointment.rescheduled">;

const INTERNAL: ReadonlySet<EventType> = new Set<EventType>([
  "appointment.follow-up-noted",
  "appointment.hand-back-waits",
  "appointment.in-trouble",
  "appointment.confirmed-as-is",
  "commitment.acknowledged",
  "commitment.snoozed",
  "commitment.at-risk",
  "commitment.handed-off",
  "commitment.handoff-returned",
  "commitment.clock-changed",
  "commitment.policy-applied",
  "commitment.escalated",
  "commitment.settlement-disputed",
  "commitment.undone",
  "address.failed",
  "address.lifted",
  "case.file-added",
  "case.file-removed",
  "case.joined",
  "case.parted",
  "case.purpose-refused",
]);

/** The customer sees nothing internal. */
export function isFor(reader: Reader, event: CaseEvent, story: CaseStory): boolean {
  // A reminder that came back, or that nobody could be sent, reminded nobody.
  if (event.type === "appointment.reminded" && !isCarried(event, story)) return false;
  return reader === "staff" || isForCustomer(event, story);
}

function isForCustomer(event: CaseEvent, story: CaseStory): boolean {
  if (event.type === "commitment.step-fired") return event.tellCustomer;
  if (event.type === "commitment.still-open") return event.tellCustomer === true;
  if ("mail" in event) {
    const mail = story.mails.find(({ id }) => id === event.mail);
    return mail?.recipient.kind === "customer";
  }
  if (event.type === "commitment.introduction") return event.step !== "unheard";
  // What was a mistake they never heard of.
  if (isUndone(event, story.events)) return false;
  // A customer's own remark is theirs to read; what colleagues remark is not.
  if (event.type === "case.noted") return event.by.kind === "customer";
  return !INTERNAL.has(event.type);
}

function nameOf(
  by: Actor,
  reader: Reader,
  story: CaseStory,
  { you }: StoryWords,
): string | undefined {
  switch (by.kind) {
    case "staff":
      return by.name;
    case "customer":
      return reader === "customer" ? you : story.case.customer.name;
    case "system":
      return undefined;
  }
}
