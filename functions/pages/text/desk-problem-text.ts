import type { ProblemCode } from "../../../shared/kernel/problem.ts";
import { deskTextsIn } from "./desk-texts.ts";
import { problemWords } from "./problem-text.ts";

/** Why something was not done, where staff are told otherwise than customers. */
const english = {
  toDesk: "To the desk",
  words: {
    "case-not-found": {
      title: "There is no such case at your dealer",
      body: "Check the reference. A case of another dealer is that dealer’s alone.",
    },
    "dealer-not-found": {
      title: "You are not on this dealer’s staff",
      body: "Or there is no such dealer. Go to your own desk.",
    },
    "brand-not-found": {
      title: "You do not work for this brand",
      body: "Or there is no such brand. Go to your own desk.",
    },
    "channel-not-allowed": {
      title: "The customer does not want to be called there",
      body: "Nothing was logged. Go back and pick another number.",
    },
    "role-not-allowed": {
      title: "That is not yours to do",
      body: "Nothing was changed. Ask a manager, or whoever it was offered to.",
    },
    "outside-call-window": {
      title: "Not at this time",
      body: "The customer takes calls at other times only, so nothing was logged. If they rang you, go back and tick “They rang us”.",
    },
    "idempotency-key-reused": {
      title: "This form was already sent",
      body: "What you sent first was taken. Start again for something else.",
    },
  },
};
export type DeskProblemText = typeof english;

/** What staff are told, in their language. */
export function deskProblemText(language: string): DeskProblemText {
  return deskTextsIn("problem", english, language);
}

export function deskProblemWords(code: ProblemCode, language: string) {
  const words: Partial<Record<ProblemCode, { readonly title: string; readonly body: string }>> =
    deskProblemText(language).words;
  return words[code] ?? problemWords(code, language);
}
