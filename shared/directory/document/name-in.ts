import type { ByLanguage } from "./by-language.schema.ts";

export type Said = { readonly text: string; readonly language: string };

/**
 * The text for a reader of this tag: of the very tag, else of the same language (`de` for `de-AT`, then of
 * another region). Where there is none: of the first language it was written in, so that nothing to bring is
 * kept from anybody; a page then says by `lang` which one it is. Undefined where nothing is written.
 */
export function textIn(language: string, texts: ByLanguage | undefined): Said | undefined {
  const own = inOwnLanguage(language, texts);
  if (own !== undefined) return own;
  const [first] = Object.entries(texts ?? {});
  return first === undefined ? undefined : { language: first[0], text: first[1] };
}

/** What a service, a department or the like is called in the reader's language, else by its own name. */
export function nameIn(
  language: string,
  named: { readonly name: string; readonly names?: ByLanguage | undefined },
): string {
  return inOwnLanguage(language, named.names)?.text ?? named.name;
}

function inOwnLanguage(language: string, texts: ByLanguage | undefined): Said | undefined {
  if (texts === undefined) return undefined;
  const asked = language.toLowerCase();
  const entries = Object.entries(texts);
  const of = (fits: (tag: string) => boolean) => entries.find(([tag]) => fits(tag.toLowerCase()));
  const found =
    of((tag) => tag === asked) ??
    of((tag) => tag === primary(asked)) ??
    of((tag) => primary(tag) === primary(asked));
  return found === undefined ? undefined : { language: found[0], text: found[1] };
}

function primary(tag: string): string {
  return tag.split("-", 1).join("");
}
