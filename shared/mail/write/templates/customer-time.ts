import { customerLinks } from "../../../case/access/links.ts";
import type { AnswerWords } from "../language/words/answer-words.ts";
import type { PromiseFacts } from "../language/words/facts.ts";
import type { Expectation } from "../language/words/time-words.ts";
import { assurance, numberMissing, openCase, promiseRows } from "./customer-promise.ts";
import type { Action } from "./letter.ts";
import { fact } from "./letter.ts";
import { readPromise, reasonOf } from "./promise.ts";
import { returnTooEarly } from "./return-too-early.ts";
import { saidOfPromise } from "./said-of-promise.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** The new time that counts, for the one person who knows whether it was agreed. */
export const promiseMoved: WriteLetter = (context) => {
  const { promiseMoved: words, labels, actions } = context.language.words;
  const { intro, reason, disputable } = wordOfMove(context);
  const early = returnTooEarly(context);
  return {
    ...saidOfPromise(context, words, ({ moved }) => moved),
    intro,
    facts: [...promiseRows(context), ...fact(labels.reason, reason)],
    notes: [...early.notes, ...numberMissing(context), ...(disputable ? [words.agreed] : [])],
    actions: [
      ...early.actions,
      openCase(context),
      ...(disputable ? [answer(context, "dispute", actions.notSo)] : []),
    ],
  };
};

/** What the customer picked themselves nobody has said for them. */
function wordOfMove(context: LetterContext) {
  const { event } = context;
  const { promiseMoved: words, times } = context.language.words;
  const introOf = (plain: (facts: PromiseFacts) => string, kind: "intro" | "picked" | "accepted") =>
    saidOfPromise(context, { ...words, intro: plain }, ({ moved }) => ({
      ...moved,
      intro: moved[kind],
    })).intro;
  if (event.type !== "commitment.moved")
    return {
      intro: introOf(times.accepted, "accepted"),
      reason: undefined,
      disputable: true,
    };
  if (event.by.kind === "customer")
    return { intro: introOf(words.picked, "picked"), reason: undefined, disputable: false };
  const { agreedWithCustomer: disputable } = event;
  return { intro: introOf(words.intro, "intro"), reason: reasonOf(event, context), disputable };
}

/** What we expect by now; the customer says whether it suits them. */
export const promiseExpected: WriteLetter = (context) => {
  const { event } = context;
  if (event.type !== "commitment.expected") throw new TypeError(`${event.type} is another`);
  const { facts, commitment } = readPromise(context);
  const { times, labels } = context.language.words;
  const how = expectationOf(event.expectedAt - commitment.dueAt);
  const asks = how !== "as-promised";
  const early = returnTooEarly(context);
  const plain = { subject: times.expected.subject[how], intro: times.expected.intro[how] };
  return {
    ...saidOfPromise(context, plain, ({ expected }) => expected[how]),
    facts: [
      ...promiseRows(context),
      ...(asks ? fact(times.labels.expected, facts.expected) : []),
      ...fact(labels.reason, reasonOf(event, context)),
    ],
    notes: [...early.notes, ...(asks ? [times.expected.choice] : assurance(context))],
    actions: [
      ...early.actions,
      ...(asks
        ? [
            answer(context, "accept-time", times.actions.thatIsFine),
            answer(context, "dispute", times.actions.doesNotSuit),
          ]
        : []),
      openCase(context),
    ],
  };
};

function expectationOf(later: number): Expectation {
  if (later === 0) return "as-promised";
  return later > 0 ? "later" : "sooner";
}

export const promiseReopened: WriteLetter = (context) => {
  const { event } = context;
  const { promiseReopened: reopened, times } = context.language.words;
  const disputed = event.type === "commitment.disputed" ? event.disputed : "keep";
  const ofTime = disputed === "move" || disputed === "expect";
  const denied = ofTime ? times.denied[disputed] : reopened;
  const isUndone = event.type === "commitment.undone";
  const ofAnswer = ({ afterAll, denied: times, reopened: again }: AnswerWords) => {
    if (isUndone) return afterAll;
    return ofTime ? times[disputed] : again;
  };
  return {
    ...saidOfPromise(context, isUndone ? reopened.afterAll : denied, ofAnswer),
    facts: promiseRows(context),
    notes: [...numberMissing(context), ...assurance(context)],
    actions: [openCase(context)],
  };
};

function answer(context: LetterContext, place: "accept-time" | "dispute", label: string): Action {
  const { at } = customerLinks(context.publicUrl, context.story.case);
  return { label, href: at(place, readPromise(context).commitment.id) };
}
