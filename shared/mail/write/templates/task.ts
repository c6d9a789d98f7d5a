import { textsIn } from "../../../language/in-every-language.ts";
import type { Task } from "../../../story/parts/commitment.schema.ts";
import { TASK } from "../language/task-texts.ts";
import type { PromiseFacts } from "../language/words/facts.ts";
import type { TaskFacts, TaskWords } from "../language/words/task-words.ts";
import { openCase, promiseRows } from "./customer-promise.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import { readPromise } from "./promise.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

type Chosen = (words: TaskWords) => {
  readonly subject: (facts: TaskFacts) => string;
  readonly intro: (facts: TaskFacts) => string;
};

/** A partner was asked for it: it is not active before that has confirmed it. */
export const taskRequested: WriteLetter = (context) =>
  taskLetter(context, ({ requested }) => requested);

/** The partner has it; another number than before is said as such. */
export const taskActive: WriteLetter = (context) => {
  const { event } = context;
  const isAgain =
    event.type === "commitment.request-acknowledged" && event.formerReference !== undefined;
  return taskLetter(context, ({ active }) =>
    isAgain ? { subject: active.subject, intro: active.renumbered } : active,
  );
};

/** The partner does not do it: who has it now, and nothing is asked. */
export const taskReturned: WriteLetter = (context) =>
  taskLetter(context, ({ returned }) => returned);

/** It was due, and the partner had not even confirmed it: the customer hears so from us. */
export const taskLate: WriteLetter = (context) => taskLetter(context, ({ late }) => late);

export const taskStillLate: WriteLetter = (context) =>
  taskLetter(context, ({ stillLate }) => stillLate);

function taskLetter(context: LetterContext, chosen: Chosen) {
  const words = textsIn(TASK, context.language.locale);
  const task = taskOf(context);
  const { subject, intro } = chosen(words);
  const named = { partner: task.name, partnerReference: task.partnerReference ?? "" };
  const { facts, brief } = readPromise(context);
  const line = (short: PromiseFacts) => subject({ ...short, ...named });
  return {
    subject: subjectLine(line, brief, ["what", "dealer", "owner"]),
    intro: intro({ ...facts, ...named }),
    preview: [facts.what, task.name, facts.dealer],
    facts: [...promiseRows(context), ...taskRows(context, words, task)],
    notes: [words.nothingToDo],
    actions: [openCase(context)],
  };
}

/** Of what was given back: what had been asked for. @throws TypeError where no partner was asked. */
function taskOf({ event }: LetterContext): Task {
  const given = event.type === "commitment.handoff-returned" ? event.task : undefined;
  const task = given ?? ("commitment" in event ? event.commitment.task : undefined);
  if (task === undefined) throw new TypeError(`${event.type} is about no task of a partner`);
  return task;
}

function taskRows(
  context: LetterContext,
  { labels, states }: TaskWords,
  { name, acknowledgedAt, partnerReference }: Task,
): readonly Fact[] {
  if (readPromise(context).commitment.task === undefined) return [];
  const state = acknowledgedAt === undefined ? states.requested : states.active;
  return [
    ...fact(labels.partner, name),
    ...fact(labels.state, state),
    ...fact(labels.number, partnerReference),
  ];
}
