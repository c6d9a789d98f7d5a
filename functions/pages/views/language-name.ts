/** A language in its own words, as those who read it look for it. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}

/** The same in the words of somebody who reads another, as it stands in a sentence. */
export function languageNameIn(tag: string, reader: string): string {
  return new Intl.DisplayNames(reader, { type: "language" }).of(tag) ?? tag;
}
