import { customerLinks } from "../../../case/access/links.ts";
import type { Expectation } from "../language/times.ts";
import { assurance, openCase, promiseRows } from "./customer-promise.ts";
import type { Action } from "./letter.ts";
import { fact } from "./letter.ts";
import { readPromise, reasonOf } from "./promise.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** The new time that counts, for the one person who knows whether it was agreed. */
export const promiseMoved: WriteLetter = (context) => {
  const { facts } = readPromise(context);
  const { promiseMoved: words, labels, actions } = context.language.words;
  const { intro, reason, disputable } = wordOfMove(context);
  return {
    subject: words.subject(facts),
    intro,
    facts: [...promiseRows(context), ...fact(labels.reason, reason)],
    notes: disputable ? [words.agreed] : [],
    actions: [
      openCase(context),
      ...(disputable ? [answer(context, "dispute", actions.notSo)] : []),
    ],
  };
};

/** What the customer picked themselves nobody has said for them. */
function wordOfMove(context: LetterContext) {
  const { event } = context;
  const { facts } = readPromise(context);
  const { promiseMoved: words, times } = context.language.words;
  if (event.type !== "commitment.moved")
    return { intro: times.accepted(facts), reason: undefined, disputable: true };
  if (event.by.kind === "customer")
    return { intro: words.picked(facts), reason: undefined, disputable: false };
  const { agreedWithCustomer: disputable } = event;
  return { intro: words.intro(facts), reason: reasonOf(event, context), disputable };
}

/** What we expect by now; the customer says whether it suits them. */
export const promiseExpected: WriteLetter = (context) => {
  const { event } = context;
  if (event.type !== "commitment.expected") throw new TypeError(`${event.type} is another`);
  const { facts, commitment } = readPromise(context);
  const { times, labels } = context.language.words;
  const how = expectationOf(event.expectedAt - commitment.dueAt);
  const asks = how !== "as-promised";
  return {
    subject: times.expected.subject[how](facts),
    intro: times.expected.intro[how](facts),
    facts: [
      ...promiseRows(context),
      ...(asks ? fact(times.labels.expected, facts.expected) : []),
      ...fact(labels.reason, reasonOf(event, context)),
    ],
    notes: asks ? [times.expected.choice] : assurance(context),
    actions: [
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
  const { facts } = readPromise(context);
  const { promiseReopened: reopened, times } = context.language.words;
  const disputed = event.type === "commitment.disputed" ? event.disputed : "keep";
  const ofTime = disputed === "move" || disputed === "expect";
  const denied = ofTime ? times.denied[disputed] : reopened;
  const words = event.type === "commitment.undone" ? reopened.afterAll : denied;
  return {
    subject: words.subject(facts),
    intro: words.intro(facts),
    facts: promiseRows(context),
    notes: assurance(context),
    actions: [openCase(context)],
  };
};

function answer(context: LetterContext, place: "accept-time" | "dispute", label: string): Action {
  const { at } = customerLinks(context.publicUrl, context.story.case);
  return { label, href: at(place, readPromise(context).commitment.id) };
}
