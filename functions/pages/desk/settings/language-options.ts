import { LANGUAGES } from "../../../../shared/language/in-every-language.ts";

/** Each under its own name; a tag of somebody's own region stays in the list. */
export function languageOptions(present: string, asBrowser: string) {
  const tags = new Set<string>([...LANGUAGES, ...(present === "" ? [] : [present])]);
  const named = [...tags].map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
    return { value: tag, label: name, lang: tag };
  });
  return [{ value: "", label: asBrowser }, ...named];
}
