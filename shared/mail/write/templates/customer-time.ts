import { customerLinks } from "../../../case/access/links.ts";
import type { Expectation } from "../language/times.ts";
import { assurance, openCase, promiseRows } from "./customer-promise.ts";
import type { Action } from "./letter.ts";
import { fact } from "./letter.ts";
import { readPromise, reasonOf } from "./promise.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** The new time that counts, for the one person who knows whether it was agreed. */
export const promiseMoved: WriteLetter = (context) => {
  const { event } = context;
  const { facts } = readPromise(context);
  const { promiseMoved: words, labels, times, actions } = context.language.words;
  const moved = event.type === "commitment.moved" ? event : undefined;
  const accepted = event.type === "commitment.time-accepted";
  const picked = event.by.kind === "customer" && !accepted;
  // What the customer picked themselves nobody has said for them.
  const disputable = accepted || (moved?.agreedWithCustomer === true && !picked);
  const intro = accepted ? times.accepted(facts) : words.intro(facts);
  return {
    subject: words.subject(facts),
    intro: picked ? words.picked(facts) : intro,
    facts: [
      ...promiseRows(context),
      ...fact(labels.reason, picked || moved === undefined ? undefined : reasonOf(moved, context)),
    ],
    notes: disputable ? [words.agreed] : [],
    actions: [
      openCase(context),
      ...(disputable ? [answer(context, "dispute", actions.notSo)] : []),
    ],
  };
};

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
  const words = ofTime ? times.denied[disputed] : reopened;
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
