import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { bookingTexts } from "./booking-texts.ts";
import { caseTexts } from "./case-texts.ts";
import { loadTexts } from "./catalogue.ts";
import { deskTexts } from "./desk-texts.ts";
import { frameTexts } from "./frame-texts.ts";
import { deskProblemWords, problemWords } from "./problem-words.ts";
import { ownTexts } from "./own-texts.ts";
import { peopleTexts } from "./people-texts.ts";
import { reportsTexts } from "./reports-texts.ts";
import { rulesTexts } from "./rules-texts.ts";
import { settingsTexts } from "./settings-texts.ts";
import { sheetTexts } from "./sheet-texts.ts";
import { timelineTexts } from "./timeline-texts.ts";
import { togetherTexts } from "./together-texts.ts";
import { waitTexts } from "./wait-texts.ts";
import { planTexts } from "./plan-texts.ts";
import { waitersTexts } from "./waiters-texts.ts";
import { wordsTexts } from "./words-texts.ts";

const CATALOGUES = {
  bookingTexts,
  caseTexts,
  deskTexts,
  frameTexts,
  ownTexts,
  peopleTexts,
  reportsTexts,
  rulesTexts,
  settingsTexts,
  sheetTexts,
  timelineTexts,
  togetherTexts,
  waitTexts,
  planTexts,
  waitersTexts,
  wordsTexts,
};

/** Words that are the same in two languages by right. */
const SHARED = new Set([
  "Date",
  "Kept",
  "Name",
  "Note",
  "Service",
  "Services",
  "Absences",
  "Document (JSON)",
  "Error",
  "E-mail",
  "SMS",
  "Sales",
  "Type",
  "–",
]);

const OTHERS = LANGUAGES.filter((language) => !language.startsWith("en"));

test("a language that was not loaded is a mistake, and no English page", async () => {
  // Anew, because another file of this worker may have loaded it.
  vi.resetModules();
  const fresh = await import("./desk-texts.ts");
  expect(() => fresh.deskTexts("de")).toThrow("not loaded");
  expect(fresh.deskTexts("it").now.title).toBe("Now");
});

test.each(OTHERS)("%s has a file for every English one", (language) => {
  const filesOf = (folder: string) => readdirSync(new URL(folder, import.meta.url)).toSorted();
  expect(filesOf(language)).toEqual(filesOf("en"));
});

describe.each(OTHERS)("in %s", (language) => {
  beforeAll(() => loadTexts(language));

  test.each(Object.entries(CATALOGUES))("no text of %s was left in English", (_, textsIn) => {
    const english = new Map(lines({ ...textsIn("en-US") }));
    const own = lines({ ...textsIn(language) });
    expect(own.map(([key]) => key)).toEqual([...english.keys()]);
    for (const [key, text] of own) {
      if (SHARED.has(text)) continue;
      expect(text, key).not.toBe(english.get(key));
      expect(text.trim(), key).not.toBe("");
    }
  });

  test("says no in words of its own, to staff also where customers are told the same", () => {
    for (const code of ["case-not-found", "role-not-allowed", "try-again", "internal"] as const) {
      expect(problemWords(code, language)).not.toEqual(problemWords(code, "en"));
      expect(deskProblemWords(code, language)).not.toEqual(deskProblemWords(code, "en"));
    }
  });
});

/** The plain texts, however deep, in the order of their names. */
function lines(texts: Readonly<Record<string, unknown>>, above = ""): [string, string][] {
  return Object.entries(texts)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([key, text]): [string, string][] => {
      if (typeof text === "string") return [[`${above}${key}`, text]];
      return typeof text === "object" && text !== null ? lines({ ...text }, `${above}${key}.`) : [];
    });
}
