/** A name in the first of these languages, and in the others beside it. */
export function saidIn(
  languages: readonly string[],
  say: (tag: string) => string,
): { readonly name: string; readonly names?: Readonly<Record<string, string>> } {
  const [first = "en", ...others] = languages;
  return {
    name: say(first),
    ...(others.length === 0
      ? {}
      : { names: Object.fromEntries(others.map((tag) => [tag, say(tag)])) }),
  };
}

/** The same text in each of them. */
export function inEach(
  languages: readonly string[],
  say: (tag: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((tag) => [tag, say(tag)]));
}
