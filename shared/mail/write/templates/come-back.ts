import { bookAction } from "./coming-back.ts";
import { openCase, promiseRows } from "./customer-promise.ts";
import { readPromise } from "./promise.ts";
import { saidOfPromise } from "./said-of-promise.ts";
import type { WriteLetter } from "./template.ts";

/** It is time to come back: the promise is kept by this very mail, and its link books. */
export const comeBackDue: WriteLetter = (context) => {
  const { commitment } = readPromise(context);
  const { due } = context.language.words.comeBack;
  const book = bookAction(commitment, context);
  return {
    ...saidOfPromise(context, due, ({ kept }) => kept),
    facts: promiseRows(context),
    notes: [...(book.length === 0 ? [due.notOffered] : []), due.otherwise],
    actions: [...book, openCase(context)],
  };
};
