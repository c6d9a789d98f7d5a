import { languageOf } from "../../../shared/language/in-every-language.ts";
import type { LanguageTag } from "../../../shared/language/in-every-language.ts";

/** All but English, which comes with the pages that say it. */
type Loaded = Exclude<LanguageTag, `en-${string}`>;

const loads: ((language: Loaded) => Promise<void>)[] = [];

/**
 * One part of what the pages say, in every language: whatever one of them lacks of the English does not
 * compile. The answer gives a reader of any tag their texts, American English where nobody wrote their
 * language; of that there is only what differs from the British.
 * @throws Error there, when their language was not loaded before.
 */
export function catalogue<Texts>(
  english: Texts,
  others: Readonly<Record<Loaded, () => Promise<Texts>>>,
  american: Partial<Texts> = {},
): (tag: string) => Texts {
  const inAmerica = { ...english, ...american };
  const loaded = new Map<Loaded, Texts>();
  loads.push(async (language) => {
    if (!loaded.has(language)) loaded.set(language, await others[language]());
  });
  return (tag) => {
    const language = loadedLanguage(tag);
    if (language === undefined) return languageOf(tag) === "en-GB" ? english : inAmerica;
    const texts = loaded.get(language);
    if (texts === undefined) throw new Error(`the texts in ${language} were not loaded`);
    return texts;
  };
}

/**
 * Before anything is written to a reader of this tag. Only their language is loaded, and of it only what
 * the pages say that are there themselves: a page loaded later has its texts loaded then.
 */
export async function loadTexts(tag: string): Promise<void> {
  const language = loadedLanguage(tag);
  if (language !== undefined) await Promise.all(loads.map((load) => load(language)));
}

function loadedLanguage(tag: string): Loaded | undefined {
  const language = languageOf(tag);
  return language === undefined || language === "en-US" || language === "en-GB"
    ? undefined
    : language;
}
