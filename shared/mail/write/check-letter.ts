import type { MessageClass } from "../../story/parts/mail.schema.ts";
import { isDeclinable } from "./message-class.ts";
import type { Letter } from "./templates/letter.ts";

/** Asking for a mark, in every language we write: whoever asks for "perfect" does not want to know. */
const BEGS =
  /\bperfect|perfekt|parfait|perfect[oa]\b|100\s?%|\b(?:five|fünf|cinq|cinco|5)[ -](?:stars?|sterne|étoiles|estrellas)|\b10\s*(?:\/|out of|von|sur|de)\s*10\b|\btop (?:score|marks)/iu;

/** What sells something. */
const SELLS =
  /\bdiscounts?\b|\bspecial offers?\b|\d\s?%\s?off\b|\brabatt|\bsonderangebot|\bremise sur|\bsoldes\b|\bpromoción|\bdescuentos?\b|\boferta especial|\bpromotion\b/iu;

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
  const promotes = promotion !== undefined || SELLS.test(text);
  return [
    ...(BEGS.test(`${text}\n${promotion?.text ?? ""}`) ? (["asks-for-a-mark"] as const) : []),
    ...(promotes && !isDeclinable(messageClass) ? (["promotes-unasked"] as const) : []),
  ];
}
