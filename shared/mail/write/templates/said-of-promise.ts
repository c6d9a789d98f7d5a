import type { AnswerFacts, AnswerWords } from "../language/words/answer-words.ts";
import type { PromiseFacts } from "../language/words/facts.ts";
import { answerOf } from "./answer.ts";
import { readPromise } from "./promise.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext } from "./template.ts";

/** What may be shortened in the subject of a customer's mail, the longest first. */
const CUTTABLE = ["what", "dealer", "department", "owner"] as const;

type Said = {
  readonly subject: string;
  readonly intro: string;
  readonly preview: readonly string[];
};
type Words<Facts> = {
  readonly subject: (facts: Facts) => string;
  readonly intro: (facts: Facts) => string;
};

/** What a mail to the customer says of a promise: of a call and of a letter in words of their own. */
export function saidOfPromise(
  context: LetterContext,
  plain: Words<PromiseFacts>,
  ofAnswer: (words: AnswerWords) => Words<AnswerFacts>,
): Said {
  const { facts, brief } = readPromise(context);
  const answer = answerOf(context);
  if (answer !== undefined) {
    const { subject, intro } = ofAnswer(answer.words);
    return {
      subject: subjectLine(subject, answer.brief, CUTTABLE),
      intro: intro(answer.facts),
      preview: [answer.about, ...keptBy(facts)],
    };
  }
  return {
    subject: subjectLine(plain.subject, brief, CUTTABLE),
    intro: plain.intro(facts),
    preview: [facts.what, ...keptBy(facts)],
  };
}

function keptBy({ owner, department, dealer }: PromiseFacts): readonly string[] {
  return [`${owner}, ${department}`, dealer];
}
