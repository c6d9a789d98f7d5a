import type { Letter } from "./letter.ts";

const MOST_OF_PREVIEW = 110;

/**
 * What an inbox shows after the subject, which it never repeats: what the letter was given for it, else the
 * first facts that the subject does not name, else how it begins.
 */
export function previewOf(
  { preview = [], subject, facts, intro }: Letter,
  reference: string,
): string {
  const said = preview.length > 0 ? preview : facts.map(({ value }) => value);
  const news = said.filter((text) => text !== "" && text !== reference && !subject.includes(text));
  const text = news.length === 0 ? intro : [...new Set(news)].join(" · ");
  return shortened(text.replaceAll(/\s+/g, " "));
}

function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= MOST_OF_PREVIEW) return text;
  return `${letters
    .slice(0, MOST_OF_PREVIEW - 1)
    .join("")
    .trimEnd()}…`;
}
