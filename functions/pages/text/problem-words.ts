import { PROBLEMS } from "../../../shared/kernel/problem.ts";
import type { ProblemCode } from "../../../shared/kernel/problem.ts";
import { frameTexts } from "./frame-texts.ts";

type Words = { readonly title: string; readonly body: string };
type SomeWords = Partial<Readonly<Record<ProblemCode, Words>>>;

/** What a customer is told. */
export function problemWords(code: ProblemCode, language: string): Words {
  const { nothingHere, notTaken, words } = frameTexts(language).problem;
  const known: SomeWords = words;
  return known[code] ?? (PROBLEMS[code].status === 404 ? nothingHere : notTaken);
}

/** What staff are told, where that is something else. */
export function deskProblemWords(code: ProblemCode, language: string): Words {
  const known: SomeWords = frameTexts(language).deskProblem.words;
  return known[code] ?? problemWords(code, language);
}
