import { textsIn } from "../../../language/in-every-language.ts";
import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import { SETTLEMENT } from "../language/settlement-texts.ts";
import { fact } from "./letter.ts";
import { readPromise } from "./promise.ts";
import { staffLetter } from "./staff-promise.ts";
import type { WriteLetter } from "./template.ts";

/** A company honours or disputes what others say they did in its place. */
export const settlementAnswered: WriteLetter = (context) => {
  const words = textsIn(SETTLEMENT, context.language.locale);
  const { answer, company, said } = answerIn(context.event);
  const { subject, intro } = words[answer];
  const { facts } = readPromise(context);
  const letter = staffLetter(context, (short) => subject(company, short), intro(company, facts), {
    notes: [words.between],
    action: answer === "honoured" ? "openCase" : "act",
  });
  const { reason, note } = context.language.words.labels;
  const label = answer === "honoured" ? note : reason;
  return { ...letter, facts: [...fact(label, said), ...letter.facts] };
};

/** @throws TypeError for an event that answers nothing of the kind. */
function answerIn(event: CaseEvent) {
  if (event.type === "commitment.settlement-disputed") {
    return { answer: "disputed", company: event.company, said: event.reason } as const;
  }
  if (event.type === "commitment.kept" && event.settledBy !== undefined) {
    return { answer: "honoured", company: event.settledBy, said: event.note } as const;
  }
  throw new TypeError(`${event.type} settles nothing between companies`);
}
