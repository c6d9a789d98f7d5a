import { customerLinks } from "../../../case/access/links.ts";
import { dialled } from "./address-text.ts";
import { answerOf, withDue } from "./answer.ts";
import { helpCodeRows } from "./help-code.ts";
import type { Action, Fact } from "./letter.ts";
import { fact } from "./letter.ts";
import { endReasonOf, readPromise } from "./promise.ts";
import { returnStillBooked, returnTooEarly } from "./return-too-early.ts";
import { saidOfPromise } from "./said-of-promise.ts";
import type { LetterContext, WriteLetter } from "./template.ts";
import { urgentNotes } from "./urgent-notes.ts";
import { stillWaiting } from "./still-waiting.ts";

/** The promise in writing: what, who and by when, in absolute time. */
export const promiseMade: WriteLetter = (context) => {
  return {
    ...saidOfPromise(context, context.language.words.promiseMade, ({ made }) => made),
    facts: promiseRows(context),
    notes: [...urgentNotes(context), ...numberMissing(context), ...assurance(context)],
    actions: [openCase(context), action(context, "withdraw", "noLongerNeeded")],
  };
};

/** The customer hears that we are late from us, before asking. */
export const promiseLate: WriteLetter = (context) => {
  const { commitment } = readPromise(context);
  const { promiseLate: words } = context.language.words;
  const isCall = commitment.kind === "callback";
  const early = returnTooEarly(context);
  return {
    ...saidOfPromise(context, words, ({ late }) => late),
    facts: promiseRows(context),
    notes: [
      ...early.notes,
      words.assurance,
      ...numberMissing(context),
      ...(isCall ? [words.offer] : []),
    ],
    actions: [
      ...early.actions,
      ...(isCall ? [action(context, "new-time", "newTime")] : []),
      openCase(context),
      action(context, "withdraw", "noLongerNeeded"),
    ],
  };
};

/** It is late still: who of the house has it now, that it stays open, and how to end or time it. */
export const promiseStillLate: WriteLetter = (context) => {
  const { commitment, facts } = readPromise(context);
  const { promiseStillLate: words, promiseLate } = context.language.words;
  const isCall = commitment.kind === "callback";
  const above = takenOverBy(context);
  const answer = answerOf(context);
  const raised = (by: string) =>
    answer === undefined
      ? words.raised(facts, by)
      : answer.words.stillLate.raised(answer.facts, by);
  const said = saidOfPromise(context, words, ({ stillLate }) => stillLate);
  return {
    ...said,
    intro: above === undefined ? said.intro : raised(above),
    facts: promiseRows(context),
    notes: [promiseLate.assurance, ...numberMissing(context), isCall ? words.offer : words.end],
    actions: [
      ...(isCall ? [action(context, "new-time", "callMeAt")] : []),
      action(context, "withdraw", "noLongerNeeded"),
      openCase(context),
    ],
  };
};

/** The general manager whom the step has told; on later days there is no more to say of it. */
function takenOverBy({ event, dealer }: LetterContext): string | undefined {
  if (event.type !== "commitment.step-fired" || event.repeat) return undefined;
  const found = event.notified.find(({ id }) =>
    dealer.staff.some((member) => member.id === id && member.role === "general-manager"),
  );
  return found?.name;
}

/** What was logged, for the one person who knows whether it is true. */
export const promiseKept: WriteLetter = (context) => {
  const { event } = context;
  const { moment } = readPromise(context);
  const { promiseKept: words, labels, actions } = context.language.words;
  const kept = event.type === "commitment.kept" ? event : undefined;
  const outcome = kept === undefined ? undefined : words.outcomes[kept.outcome];
  const denial = kept?.outcome === "reached" ? "nobodyCalled" : "notSo";
  return {
    ...saidOfPromise(context, words, ({ kept: of }) => ({
      ...of,
      subject: (facts) => of.subject(withDue(facts, event.at, context)),
    })),
    facts: [
      ...fact(labels.logged, outcome === undefined ? undefined : `${outcome}, ${moment(event.at)}`),
      ...fact(labels.note, kept?.note),
      ...promiseRows(context),
    ],
    notes: [words.disputable(actions[denial]), ...stillWaiting(context)],
    actions: [
      action(context, "confirm", "confirm"),
      action(context, "dispute", denial),
      openCase(context),
    ],
  };
};

export const promiseWithdrawn: WriteLetter = (context) => {
  const { event } = context;
  const { promiseWithdrawn: words, labels } = context.language.words;
  const withdrawn = event.type === "commitment.withdrawn" ? event : undefined;
  const reason = withdrawn && endReasonOf(withdrawn, context);
  // What ended with something else nobody has called unneeded.
  const isUnneeded = withdrawn?.ours === undefined || withdrawn.solvedElsewhere === true;
  const intro = isUnneeded ? words.intro : words.ended;
  // Whoever withdrew it themselves has nothing to deny.
  const disputable = event.by.kind !== "customer";
  const booked = returnStillBooked(context);
  return {
    ...saidOfPromise(context, { ...words, intro }, (ofAnswer) => ofAnswer.withdrawn),
    facts: [...promiseRows(context), ...fact(labels.reason, reason)],
    notes: [...booked.notes, ...(disputable ? [words.disputable] : []), ...stillWaiting(context)],
    actions: [
      ...booked.actions,
      openCase(context),
      ...(disputable ? [action(context, "dispute", "notSo")] : []),
    ],
  };
};

/** Who keeps it from now on; the promise and its time are the same. */
export const promiseHandedOver: WriteLetter = (context) => {
  const { facts } = readPromise(context);
  const { dealer, origin } = context;
  const { promiseHandedOver: words, labels } = context.language.words;
  const isHosted = dealer.id !== origin.id;
  const number = dialled(dealer.telephone, dealer);
  const answer = answerOf(context);
  const said = saidOfPromise(context, words, ({ handedOver }) => handedOver);
  const hosted = () =>
    answer === undefined
      ? words.hosted(facts, origin.name)
      : answer.words.handedOver.hosted(answer.facts, origin.name);
  return {
    ...said,
    intro: isHosted ? hosted() : said.intro,
    facts: [
      ...promiseRows(context),
      ...(isHosted ? fact(labels.telephone, number.text, [number]) : []),
    ],
    notes: [],
    actions: [openCase(context)],
  };
};

/** A call that nobody can make yet: one of ours promised it, and asks for the number. */
export function numberMissing(context: LetterContext): readonly string[] {
  const answer = answerOf(context);
  return answer?.facts.way === "call" && answer.facts.at === "" ? [answer.words.numberMissing] : [];
}

/** Said only where the dealer's ladder does tell the customer. */
export function assurance(context: LetterContext): readonly string[] {
  const { steps } = readPromise(context).commitment.policy;
  const told = steps.some(({ tellCustomer }) => tellCustomer === true);
  return told ? [context.language.words.promiseMade.assurance] : [];
}

export function promiseRows(context: LetterContext): readonly Fact[] {
  const { facts } = readPromise(context);
  const { labels } = context.language.words;
  const answer = answerOf(context);
  return [
    ...(answer === undefined ? fact(labels.promise, facts.what) : fact(labels.topic, answer.about)),
    ...fact(labels.by, facts.due),
    ...fact(labels.who, `${facts.owner}, ${facts.department}`),
    ...fact(labels.reference, context.story.case.reference),
    ...helpCodeRows(context),
  ];
}

export function openCase({ publicUrl, story, language }: LetterContext): Action {
  const { open } = customerLinks(publicUrl, story.case);
  return { label: language.words.actions.openCase, href: open };
}

function action(
  context: LetterContext,
  place: "new-time" | "confirm" | "dispute" | "withdraw",
  label: "newTime" | "callMeAt" | "confirm" | "nobodyCalled" | "notSo" | "noLongerNeeded",
): Action {
  const { at } = customerLinks(context.publicUrl, context.story.case);
  const { id } = readPromise(context).commitment;
  return { label: context.language.words.actions[label], href: at(place, id) };
}
