import { customerLinks } from "../../../case/access/links.ts";
import { afterDistance } from "../../../language/after-distance.ts";
import { textsIn } from "../../../language/in-every-language.ts";
import { AFTER } from "../language/after-texts.ts";
import { openCase, promiseMade, promiseRows } from "./customer-promise.ts";
import { fact } from "./letter.ts";
import type { Action, Fact } from "./letter.ts";
import { readPromise } from "./promise.ts";
import { saidOfPromise } from "./said-of-promise.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** That a car comes back is promised like anything else, with the link to book from now on. */
export const comeBackPromised: WriteLetter = (context) => {
  const letter = promiseMade(context);
  const book = bookAction(context);
  const { fromNowOn } = wordsFor(context);
  return {
    ...letter,
    facts: [...distanceRow(context), ...letter.facts],
    notes: [...(book.length === 0 ? [] : [fromNowOn]), ...letter.notes],
    actions: [...book, ...letter.actions],
  };
};

/** It is time to come back: the promise is kept by this very mail, and its link books. */
export const comeBackDue: WriteLetter = (context) => {
  const { due } = wordsFor(context);
  const book = bookAction(context);
  return {
    ...saidOfPromise(context, due, ({ kept }) => kept),
    facts: [...distanceRow(context), ...promiseRows(context)],
    notes: [book.length === 0 ? due.notOffered : due.pick, due.otherwise],
    actions: [...book, openCase(context)],
  };
};

function wordsFor({ language }: LetterContext) {
  return textsIn(AFTER, language.locale).comeBack;
}

/** After how far the car is to come back, where that was said. */
function distanceRow(context: LetterContext): readonly Fact[] {
  const { distance } = readPromise(context).commitment.comeBack ?? {};
  if (distance === undefined) return [];
  return fact(wordsFor(context).label, afterDistance(distance, context.language.locale));
}

/** The link to book it, while the dealer offers it; it changes nothing by itself. */
function bookAction(context: LetterContext): readonly Action[] {
  const { origin, publicUrl, story } = context;
  const { service } = readPromise(context).commitment.comeBack ?? {};
  if (service === undefined || !origin.services.some(({ id }) => id === service)) return [];
  const href = customerLinks(publicUrl, story.case).at("again", service);
  return [{ label: wordsFor(context).book, href }];
}
