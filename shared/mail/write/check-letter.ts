import { asksForMark, sells } from "../../language/steering-words.ts";
import type { MessageClass } from "../../story/parts/mail.schema.ts";
import { isDeclinable } from "./message-class.ts";
import type { Letter } from "./templates/letter.ts";

export type LetterProblem = "asks-for-a-mark" | "promotes-unasked";

/**
 * What is wrong with a letter of this class: no mail asks for a mark, and what nobody can decline sells
 * nothing.
 */
export function checkLetter(
  { subject, intro, notes, actions, promotion }: Letter,
  messageClass: MessageClass,
): readonly LetterProblem[] {
  const text = [subject, intro, ...notes, ...actions.map(({ label }) => label)].join("\n");
  const promotes = promotion !== undefined || sells(text);
  return [
    ...(asksForMark(`${text}\n${promotion?.text ?? ""}`) ? (["asks-for-a-mark"] as const) : []),
    ...(promotes && !isDeclinable(messageClass) ? (["promotes-unasked"] as const) : []),
  ];
}
