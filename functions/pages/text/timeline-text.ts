import { ENGLISH_STORY } from "../../../shared/views/timeline.ts";
import type { StoryWords } from "../../../shared/views/timeline.ts";
import { languageOf } from "../../../shared/language/in-every-language.ts";
import type { InEveryLanguage } from "../../../shared/language/in-every-language.ts";
import { deskTextsIn } from "./desk-texts.ts";
import { moment } from "../reader/when.ts";
import type { Reader } from "../reader/when.ts";

type Words = Omit<StoryWords, "say">;

/** The story of a case as staff read it. */
export function staffStory(reader: Reader): StoryWords {
  const lines = deskTextsIn("timeline", ENGLISH_STORY.lines, reader.language);
  return { ...ENGLISH_STORY, lines, say: (at) => moment(reader, at) };
}

const LOADS: InEveryLanguage<() => Promise<Words> | Words> = {
  "en-US": () => ENGLISH_STORY,
  "en-GB": () => ENGLISH_STORY,
  de: async () => (await import("./de/timeline.ts")).story,
  fr: async () => (await import("./fr/timeline.ts")).story,
  es: async () => (await import("./es/timeline.ts")).story,
};

/** The same as its customer reads it; loaded when somebody does. */
export async function customerStory(reader: Reader): Promise<StoryWords> {
  const words = await LOADS[languageOf(reader.language) ?? "en-US"]();
  return { ...words, say: (at) => moment(reader, at) };
}
