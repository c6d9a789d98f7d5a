import { describe, expect, test } from "vitest";
import { oursSchema } from "../../story/parts/own-words.schema.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { inWords, OWN_WORDS, ownReason, ownTask } from "./own-words.ts";
import type { OwnWordsIn } from "./own-words.ts";

describe("words of our own", () => {
  const { what: text, ours } = ownTask("talk-about-visit", { service: "Inspection", rating: 2 });

  test("are stored in English, as they always were, with a code beside them", () => {
    expect(text).toBe("Talk about the visit: Inspection, rated 2 of 5");
    expect(ours).toEqual({
      code: "talk-about-visit",
      params: { service: "Inspection", rating: 2 },
    });
    expect(ownReason("visit-moved")).toEqual({
      reason: "The appointment was moved",
      ours: { code: "visit-moved" },
    });
  });

  test("are read in the reader's language", () => {
    expect(inWords(text, ours, fr)).toBe("Parler de la visite\u00a0: Inspection, notée 2 sur 5");
    expect(inWords(text, ours, OWN_WORDS)).toBe(text);
  });

  test("what a person wrote, and what was stored before there were codes, is read as it stands", () => {
    expect(inWords("Call Rosa about the smell", undefined, de)).toBe("Call Rosa about the smell");
  });

  test("a code that only a newer release knows leaves the text", () => {
    expect(oursSchema.parse({ code: "sent-by-drone" })).toBeUndefined();
    expect(oursSchema.parse(undefined)).toBeUndefined();
    expect(oursSchema.parse(ours)).toEqual(ours);
  });

  test.each<[string, OwnWordsIn]>([
    ["de", de],
    ["fr", fr],
    ["es", es],
  ])("in %s name what they name in English", (_language, words) => {
    const namesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name);
    for (const [code, sentence] of Object.entries(OWN_WORDS)) {
      const own = words[code as keyof OwnWordsIn];
      expect(own).not.toBe(sentence);
      expect(namesIn(own), code).toEqual(namesIn(sentence));
    }
  });
});
