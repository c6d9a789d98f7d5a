import { customerLinks, freeTimesLink } from "../../../case/access/links.ts";
import { canBeCalled } from "../../../case/customer/can-be-called.ts";
import { leaseServices, offersSelfInspection } from "../../../directory/services/lease-services.ts";
import { textsIn } from "../../../language/in-every-language.ts";
import type { Task } from "../../../story/parts/commitment.schema.ts";
import { PARTNER } from "../language/partner-texts.ts";
import type { PromiseFacts } from "../language/words/facts.ts";
import type { PartnerFacts, PartnerWords } from "../language/words/partner-words.ts";
import { dialled } from "./address-text.ts";
import { windowsText } from "./call-sheet.ts";
import { openCase } from "./customer-promise.ts";
import { fact } from "./letter.ts";
import type { Action, Fact, Letter } from "./letter.ts";
import { readPromise, reasonOf } from "./promise.ts";
import { staffLetter } from "./staff-promise.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** Who will call, from which number, for whom and what for; or that nobody will, and what they can do instead. */
export const partnerIntroduced: WriteLetter = (context) => {
  const told = toldOf(context);
  const { words, facts, isCalled } = told;
  const { labels } = context.language.words;
  const said = isCalled ? words.introduced : noCallSaid(words.noCall, told);
  const contact = context.story.case.contact;
  return {
    ...saying(said, facts, told),
    facts: [
      ...partnerRows(told, context),
      ...(isCalled
        ? fact(words.labels.callTimes, windowsText(contact, context.language.words))
        : []),
      ...fact(labels.by, facts.due),
      ...fact(labels.reference, context.story.case.reference),
    ],
    notes: isCalled
      ? [words.introduced.law, words.introduced.notThis(facts)]
      : [
          (isOfOwnInspection(told, context) ? words.noCall.orYourself : words.noCall.instead)(
            facts,
          ),
          words.noCall.notThis(facts),
        ],
    actions: [
      ...(isCalled ? [] : [bookAction(told, context)]),
      openCase(context),
      notThisAction(told, context),
    ],
  };
};

/** Whoever waits for a call of a stranger hears that none comes. */
export const partnerNotCalling: WriteLetter = (context) => {
  const told = toldOf(context);
  const { facts, task, words } = told;
  const { labels } = context.language.words;
  const said = task.calls?.noOverlap === true ? words.notCalling.never : words.notCalling;
  return {
    ...saying(said, facts, told),
    facts: [
      ...fact(labels.promise, facts.what),
      ...fact(labels.by, facts.due),
      ...fact(labels.reference, context.story.case.reference),
    ],
    notes: [],
    actions: [openCase(context)],
  };
};

/** For whoever leads, the same day: somebody of theirs has to find another way. */
export const partnerNoOverlap: WriteLetter = (context) => {
  const told = toldOf(context);
  const { words, facts } = told;
  const { noOverlap } = words;
  const subject = (brief: PromiseFacts) =>
    noOverlap.subject({ ...facts, customer: brief.customer, what: brief.what });
  return staffLetter(context, subject, noCallSaid(noOverlap, told).intro(facts), {
    notes: [told.hasNumber ? noOverlap.instead : noOverlap.inWriting],
    action: "openCase",
  });
};

/** For whoever promised it: it is theirs to do, as it was, and why. */
export const partnerNotAsked: WriteLetter = (context) => {
  const { words, facts } = toldOf(context);
  const { notAsked } = words;
  const subject = (brief: PromiseFacts) => notAsked.subject({ ...facts, what: brief.what });
  const letter = staffLetter(context, subject, notAsked.intro(facts));
  const { event, language } = context;
  const why = event.type === "commitment.introduction" ? reasonOf(event, context) : undefined;
  return { ...letter, facts: [...fact(language.words.labels.reason, why), ...letter.facts] };
};

type Told = {
  readonly words: PartnerWords;
  readonly facts: PartnerFacts;
  /** The same with a short time, for subjects. */
  readonly brief: PartnerFacts;
  readonly task: Task;
  readonly isCalled: boolean;
  /** They may be called on one, whoever sees it. */
  readonly hasNumber: boolean;
};

/** @throws TypeError when the event is about no partner that calls. */
function toldOf(context: LetterContext): Told {
  const { event, language, origin } = context;
  const task = "task" in event ? event.task : undefined;
  if (task?.calls === undefined) throw new TypeError(`${event.type} is of no partner that calls`);
  const { commitment, facts, brief } = readPromise(context);
  const { from, purpose, brand, noOverlap } = task.calls;
  const numbers = from.map((number) => dialled(number, origin).text).join(", ");
  const named = { partner: task.name, purpose, brand, dealer: origin.name, numbers };
  return {
    words: textsIn(PARTNER, language.locale),
    facts: { ...named, what: facts.what, due: facts.due, customer: facts.customer },
    brief: { ...named, what: brief.what, due: brief.due, customer: brief.customer },
    task,
    isCalled: noOverlap !== true && commitment.status === "open",
    hasNumber: canBeCalled(context.story.case),
  };
}

/** Why there is no call. */
function noCallSaid(
  words: PartnerWords["noCall"] | PartnerWords["noOverlap"],
  { task, hasNumber }: Told,
): SubjectAndIntro {
  const { subject, intro, unseen, noNumber } = words;
  if (!hasNumber) return { subject, intro: noNumber };
  return { subject, intro: task.calls?.unseen === true ? unseen : intro };
}

type SubjectAndIntro = PartnerWords["notAsked"];

function saying(
  said: SubjectAndIntro,
  facts: PartnerFacts,
  { brief }: Told,
): Pick<Letter, "subject" | "intro" | "preview"> {
  return {
    subject: subjectLine(said.subject, brief, ["what", "dealer", "partner"]),
    intro: said.intro(facts),
    preview: [facts.what, facts.purpose],
  };
}

function partnerRows(
  { words: { labels }, facts, task, isCalled }: Told,
  { language, story, origin }: LetterContext,
): readonly Fact[] {
  const numbers = (task.calls?.from ?? []).map((number) => dialled(number, origin));
  const { make, model, year, registration } = story.case.vehicle ?? {};
  const car = [make, model, year, registration].filter((part) => part !== undefined).join(" ");
  return [
    ...fact(labels.partner, `${facts.partner} (${facts.brand})`),
    ...fact(labels.purpose, facts.purpose),
    ...(isCalled ? fact(labels.callsFrom, facts.numbers, numbers) : []),
    ...fact(language.words.labels.promise, facts.what),
    ...fact(labels.car, car),
  ];
}

/** Its customer may look at the car themselves: the page of the lease offers that beside the dealer's times. */
function isOfOwnInspection(told: Told, { origin, story }: LetterContext): boolean {
  const own = ownService(told, { origin, story });
  return (
    story.case.leaseMaturityDate !== undefined &&
    own?.opensBefore !== undefined &&
    leaseServices(origin).some(offersSelfInspection)
  );
}

/** What the dealer does itself of what the partner was asked for; where a lease ends, what hangs on that. */
function ownService({ task }: Told, { origin, story }: Pick<LetterContext, "origin" | "story">) {
  const same = origin.services.filter(({ id, kind }) => id === task.kind || kind === task.kind);
  const ofLease = same.find(({ opensBefore }) => opensBefore !== undefined);
  return (story.case.leaseMaturityDate === undefined ? undefined : ofLease) ?? same[0];
}

/** The dealer's own times: of what the partner was asked for, where the dealer does that itself. */
function bookAction(told: Told, { origin, publicUrl, story }: LetterContext): Action {
  const own = ownService(told, { origin, story });
  const href =
    own === undefined
      ? freeTimesLink(publicUrl, origin.id)
      : customerLinks(publicUrl, story.case).at("again", own.id);
  return { label: told.words.actions.book, href };
}

function notThisAction({ words }: Told, context: LetterContext): Action {
  const { publicUrl, story } = context;
  const { id } = readPromise(context).commitment;
  const href = customerLinks(publicUrl, story.case).at("not-this-partner", id);
  return { label: words.actions.notThis, href };
}
