import { readLocale } from "../../kernel/read-locale.ts";

export type Texts = Readonly<Record<string, { readonly subject: string; readonly body: string }>>;

type Chosen = { readonly language: string; readonly subject: string; readonly body: string };

/**
 * The text for somebody who reads that: in their very tag, else in their language wherever it is spoken, else in
 * the language of the dealer (`fallback`). Undefined where there is none at all.
 */
export function textFor(
  texts: Texts,
  wanted: string,
  fallback: string | undefined,
): Chosen | undefined {
  const own = byTag(texts, wanted) ?? byLanguage(texts, wanted);
  if (own !== undefined || fallback === undefined) return own;
  return textFor(texts, fallback, undefined);
}

/** Whether somebody who reads that gets it in their own language. */
export function isInTheirs(texts: Texts, wanted: string): boolean {
  return textFor(texts, wanted, undefined) !== undefined;
}

function byTag(texts: Texts, wanted: string): Chosen | undefined {
  const found = Object.entries(texts).find(
    ([language]) => language.toLowerCase() === wanted.toLowerCase(),
  );
  return found && { language: found[0], ...found[1] };
}

function byLanguage(texts: Texts, wanted: string): Chosen | undefined {
  const of = (tag: string) => readLocale(tag)?.language;
  const found = Object.entries(texts).find(([language]) => of(language) === of(wanted));
  return found && { language: found[0], ...found[1] };
}
