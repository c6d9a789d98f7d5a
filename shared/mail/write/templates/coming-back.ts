import { customerLinks } from "../../../case/access/links.ts";
import { afterDistance } from "../../../language/after-distance.ts";
import type { Commitment } from "../../../story/parts/commitment.schema.ts";
import { fact } from "./letter.ts";
import type { Action, Fact } from "./letter.ts";
import type { LetterContext } from "./template.ts";

/** After how far the car is to come back, where that was said. */
export function distanceRow(
  { comeBack }: Commitment,
  { language }: LetterContext,
): readonly Fact[] {
  if (comeBack?.distance === undefined) return [];
  return fact(language.words.comeBack.label, afterDistance(comeBack.distance, language.locale));
}

/** The link to book it, while the dealer offers it; it changes nothing by itself. */
export function bookAction(
  { comeBack }: Commitment,
  { origin, publicUrl, story, language }: LetterContext,
): readonly Action[] {
  if (comeBack === undefined) return [];
  const { service } = comeBack;
  if (!origin.services.some(({ id }) => id === service)) return [];
  const href = customerLinks(publicUrl, story.case).at("again", service);
  return [{ label: language.words.comeBack.book, href }];
}
