import { callableNumbers } from "../../../case/customer/callable-numbers.ts";
import { clockText, dateText, shortDateText } from "../../../kernel/date-text.ts";
import { briefMomentText } from "../../../kernel/brief-moment-text.ts";
import { DAY, plus } from "../../../kernel/time.ts";
import type { Instant } from "../../../kernel/time.ts";
import { telephoneText } from "../../../language/contact/telephone-text.ts";
import type { Commitment } from "../../../story/parts/commitment.schema.ts";
import type { AnswerFacts, AnswerWords } from "../language/words/answer-words.ts";
import { readPromise, whatOf } from "./promise.ts";
import type { LetterContext } from "./template.ts";

type Answer = {
  readonly words: AnswerWords;
  /** Times are complete in `facts`, and short in `brief`, for subjects. */
  readonly facts: AnswerFacts;
  readonly brief: AnswerFacts;
  /** What it is about, as far as it may be said. */
  readonly about: string;
};

/**
 * What the mails about a call say, or about an answer in writing: that somebody will call or write, on which
 * number or to which address, and by when. Undefined for a promise of another kind.
 */
export function answerOf(context: LetterContext): Answer | undefined {
  const { commitment, facts, brief } = readPromise(context);
  const { event, language } = context;
  const way = wayOf(commitment);
  if (way === undefined) return undefined;
  const { by } = language.words.answers;
  const said = {
    way,
    at: way === "call" ? numberOf(context) : context.recipient.email,
    by: byText(commitment.dueAt, by, context),
    wasBy: "previousDueAt" in event ? byText(event.previousDueAt, by, context) : "",
    nowBy: event.type === "commitment.expected" ? byText(event.expectedAt, by, context) : "",
  } as const;
  return {
    words: language.words.answers,
    facts: { ...facts, ...said },
    brief: { ...brief, ...said },
    about: aboutOf(commitment, context),
  };
}

function wayOf({ kind, ours }: Commitment): AnswerFacts["way"] | undefined {
  if (ours?.code === "written-answer") return "letter";
  return kind === "callback" ? "call" : undefined;
}

function numberOf({ story, dealer }: LetterContext): string {
  const [first] = callableNumbers(story.case.customer, story.case.contact) ?? [];
  return first === undefined ? "" : telephoneText(first.number, dealer.address.addressCountry);
}

/** Without "written answer" before it, which the mail has said. */
function aboutOf(commitment: Commitment, context: LetterContext): string {
  const about = commitment.ours?.params?.["about"];
  return about === undefined ? whatOf(commitment, context) : String(about);
}

/** By the day on which it is written: a mail that waits over night does not say "today" any more. */
function byText(at: Instant, words: AnswerWords["by"], { dealer, language, now }: LetterContext) {
  const { timeZone } = dealer;
  const { locale } = language;
  const clock = clockText(at, timeZone, locale);
  const isOn = (day: Instant) => dateText(day, timeZone, locale) === dateText(at, timeZone, locale);
  if (isOn(now)) return words.today(clock);
  if (isOn(plus(now, DAY))) return words.tomorrow(clock);
  return words.on(clock, shortDateText(at, timeZone, locale));
}

/** The subject of what was logged names when, and not by when it was promised. */
export function withDue(facts: AnswerFacts, at: Instant, { dealer, language }: LetterContext) {
  return { ...facts, due: briefMomentText(at, dealer.timeZone, language.locale) };
}
