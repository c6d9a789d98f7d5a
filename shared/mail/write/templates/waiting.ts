import { customerLinks, deskLink, freeTimesLink } from "../../../case/access/links.ts";
import { briefMomentText } from "../../../kernel/brief-moment-text.ts";
import { momentText } from "../../../kernel/date-text.ts";
import { textsIn } from "../../../language/in-every-language.ts";
import type { Instant } from "../../../kernel/time.ts";
import type { Commitment } from "../../../story/parts/commitment.schema.ts";
import type { EventOf } from "../../../story/parts/event.schema.ts";
import type { Language } from "../language/choose-language.ts";
import { WAITING_TEXTS } from "../language/waiting-texts.ts";
import type { WaitingFacts, WaitingWords } from "../language/words/waiting-words.ts";
import { fact } from "./letter.ts";
import type { Action, Fact } from "./letter.ts";
import { serviceText } from "./still-waiting.ts";
import { waitsFrom, waitsUntil, waitsUntilBriefly } from "./waits-until.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";
import { whatOf } from "./promise.ts";

/** What somebody waits for, until when, who tells them by when, and how to leave. */
export const waitingJoined: WriteLetter = (context) => {
  const { words, facts, brief, promise } = readWaiting(context);
  const { hold, leave } = words.actions;
  const isProven = context.story.case.unproven === undefined;
  return {
    ...said(words.joined, facts, brief),
    facts: [...rows(context), ...promiseRows(promise, context)],
    notes: [
      ...(isProven ? [] : [words.joined.unproven(hold)]),
      ...(promise === undefined ? [] : [words.joined.promise(facts)]),
    ],
    actions: [
      ...(isProven ? [] : [atWaiting(hold, context)]),
      openCase(context),
      atWaiting(leave, context),
    ],
  };
};

/** A freed time, held for one customer who has none. */
export const freedTime: WriteLetter = (context) => {
  const { words, facts, brief } = readWaiting(context);
  const { labels } = context.language.words;
  return {
    ...said(words.offered, facts, brief),
    facts: [...fact(labels.when, facts.when), ...rows(context)],
    notes: [words.offered.otherwise],
    actions: [atWaiting(words.actions.take, context), openCase(context)],
  };
};

/** They wait no more, and did not say so themselves: why, what is free, and what stays promised. */
export const waitingEnded: WriteLetter = (context) => {
  const { event, waiting, words, facts, brief, promise } = readWaiting(context);
  const { publicUrl, dealer, now } = context;
  const of = wordsOfEnd(event, words);
  const isOffered = dealer.services.some(({ id }) => id === waiting.service);
  const link = freeTimesLink(publicUrl, dealer.id, isOffered ? waiting.service : undefined);
  const isOpen = promise?.status === "open";
  const stays = isOpen && promise.dueAt <= now ? words.ended.latePromise : words.ended.promise;
  return {
    ...said(of, facts, brief),
    facts: [...rows(context), ...(isOpen ? promiseRows(promise, context) : [])],
    notes: isOpen ? [stays(facts)] : [],
    actions: [{ label: words.actions.seeTimes, href: link }, openCase(context)],
  };
};

/** To whoever keeps the promise: what was waited for cannot come any more. */
export const waitingStopped: WriteLetter = (context) => {
  const { words, facts, brief } = readWaiting(context);
  const { story, language, publicUrl } = context;
  const { labels, actions } = language.words;
  const { reference, customer } = story.case;
  const href = deskLink(publicUrl, reference);
  return {
    ...said(words.stopped, facts, brief),
    facts: [...fact(labels.customer, customer.name), ...rows(context)],
    notes: [],
    actions: [{ label: actions.act, href }],
  };
};

type OfWaiting = EventOf<
  "waiting.joined" | "waiting.left" | "waiting.offered" | "waiting.offer-ended" | "waiting.proven"
>;

/** What these letters have in common. @throws TypeError when the event is not about such a wish. */
function readWaiting(context: LetterContext) {
  const { event, story, dealer, language } = context;
  if (!("waiting" in event)) throw new TypeError(`${event.type} is about nobody who waits`);
  const { waiting } = event;
  if (waiting.wish === undefined) throw new TypeError("they have an appointment");
  const promise = story.commitments.find(({ id }) => id === waiting.wish?.promise);
  const { timeZone: zone } = dealer;
  const { locale } = language;
  const timed = (told: Told) =>
    factsOf({ event, promise, told }, context, serviceText(event, context));
  return {
    event,
    waiting,
    promise,
    words: wordsIn(language),
    facts: timed({
      at: (at) => momentText(at, zone, locale),
      until: (before) => waitsUntil(before, zone, locale),
    }),
    brief: timed({
      at: (at) => briefMomentText(at, zone, locale),
      until: (before) => waitsUntilBriefly(before, zone, locale),
    }),
  };
}

type Told = {
  readonly at: (at: Instant) => string;
  readonly until: (before: Instant) => string;
};

type Read = {
  readonly event: OfWaiting;
  readonly promise: Commitment | undefined;
  readonly told: Told;
};

function factsOf(
  { event, promise, told }: Read,
  { dealer, story }: LetterContext,
  service: string,
): WaitingFacts {
  const { offer, before } = event.waiting;
  return {
    service,
    dealer: dealer.name,
    until: offer === undefined ? ((before && told.until(before)) ?? "") : told.at(offer.until),
    when: offer === undefined ? "" : told.at(offer.start),
    owner: promise?.owner.name ?? "",
    due: promise === undefined ? "" : told.at(promise.dueAt),
    customer: story.case.customer.name,
  };
}

function said(
  { subject, intro }: WaitingWords["stopped"],
  facts: WaitingFacts,
  brief: WaitingFacts,
) {
  return { subject: subjectLine(subject, brief, ["service", "customer"]), intro: intro(facts) };
}

function wordsOfEnd(event: OfWaiting, { ended }: WaitingWords): WaitingWords["stopped"] {
  const because = event.type === "waiting.left" ? event.because : undefined;
  if (because === "over") return ended.over;
  return because === "not-offered" ? ended.notOffered : ended.left;
}

/** What is waited for, and which times are of interest. */
function rows(context: LetterContext): readonly Fact[] {
  const { event, story, dealer, language } = context;
  if (!("waiting" in event)) return [];
  const { from, before } = event.waiting;
  const { labels } = language.words;
  const words = wordsIn(language);
  const { timeZone: zone } = dealer;
  const { locale } = language;
  return [
    ...fact(labels.topic, serviceText(event, context)),
    ...fact(words.labels.from, from && waitsFrom(from, zone, locale)),
    ...fact(words.labels.until, before && waitsUntil(before, zone, locale)),
    ...fact(labels.reference, story.case.reference),
  ];
}

function promiseRows(promise: Commitment | undefined, context: LetterContext): readonly Fact[] {
  if (promise === undefined) return [];
  const { dealer, language } = context;
  const { labels } = language.words;
  return [
    ...fact(labels.promise, whatOf(promise, context)),
    ...fact(labels.by, momentText(promise.dueAt, dealer.timeZone, language.locale)),
    ...fact(labels.who, promise.owner.name),
  ];
}

function openCase({ publicUrl, story, language }: LetterContext): Action {
  return {
    label: language.words.actions.openCase,
    href: customerLinks(publicUrl, story.case).open,
  };
}

/** Where they take what is held, say no to it, or leave. */
function atWaiting(label: string, { event, publicUrl, story }: LetterContext): Action {
  const id = "waiting" in event ? event.waiting.id : "";
  return { label, href: customerLinks(publicUrl, story.case).at("earlier", id) };
}

function wordsIn({ words }: Language): WaitingWords {
  return textsIn(WAITING_TEXTS, words.locale);
}
