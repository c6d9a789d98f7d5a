import { inWords } from "../../../shared/language/own-words/own-words.ts";
import type { Commitment } from "../../../shared/story/parts/commitment.schema.ts";
import { ownTexts } from "./own-texts.ts";

/** What is promised, in the words of whoever promised it; in the reader's where they are our own. */
export function taskText(
  { what, ours }: Pick<Commitment, "what" | "ours">,
  language: string,
): string {
  return inWords(what, ours, ownTexts(language));
}
