import { textsIn } from "../../../language/in-every-language.ts";
import { AFTER } from "../language/after-texts.ts";
import { promiseKept } from "./customer-promise.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import { readPromise } from "./promise.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** Word was given of a visit: the mail of that names the next, which has none of its own. */
export const wordGiven: WriteLetter = (context) => {
  const letter = promiseKept(context);
  return { ...letter, facts: [...nextRow(context), ...letter.facts] };
};

/** As it is promised when the mail is written. */
function nextRow(context: LetterContext): readonly Fact[] {
  const { story, language } = context;
  const { commitment, moment } = readPromise(context);
  const next = story.commitments.find(
    ({ id, word, appointment, status }) =>
      id !== commitment.id &&
      word !== undefined &&
      appointment === commitment.appointment &&
      status === "open",
  );
  if (next?.word === undefined) return [];
  return fact(textsIn(AFTER, language.locale).word[next.word], moment(next.dueAt));
}
