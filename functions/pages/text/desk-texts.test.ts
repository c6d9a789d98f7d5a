import { beforeAll, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { brandText } from "./brand-text.ts";
import { dealerText } from "./dealer-text.ts";
import { deskProblemText, deskProblemWords } from "./desk-problem-text.ts";
import { deskText } from "./desk-text.ts";
import { loadDeskTexts } from "./desk-texts.ts";
import { findText } from "./find-text.ts";
import { handoffText } from "./handoff-text.ts";
import { keysText } from "./keys-text.ts";
import { nowText } from "./now-text.ts";
import { reportText } from "./report-text.ts";
import { setupText } from "./setup-text.ts";
import { sheetText } from "./sheet-text.ts";
import { visitText } from "./visit-text.ts";

const CATALOGUES = {
  brandText,
  dealerText,
  deskProblemText,
  deskText,
  findText,
  handoffText,
  keysText,
  nowText,
  reportText,
  setupText,
  sheetText,
  visitText,
};

/** Words that are the same in two languages by right. */
const SHARED = new Set([
  "Name",
  "Note",
  "Service",
  "Services",
  "Absences",
  "Document (JSON)",
  "E-mail",
  "–",
]);

test("a language that was not loaded is a mistake, and no English page", async () => {
  // Anew, because another file of this worker may have loaded it.
  vi.resetModules();
  const fresh = await import("./now-text.ts");
  expect(() => fresh.nowText("de")).toThrow("not loaded");
  expect(fresh.nowText("it").title).toBe("Now");
});

describe.each(LANGUAGES.filter((language) => !language.startsWith("en")))("in %s", (language) => {
  beforeAll(() => loadDeskTexts(language));

  test.each(Object.entries(CATALOGUES))("no text of %s was left in English", (_, textOf) => {
    expect(lines({ ...textOf(language) }).map(([key]) => key)).toEqual(
      lines({ ...textOf("en-US") }).map(([key]) => key),
    );
    const english = new Map(lines({ ...textOf("en-US") }));
    for (const [key, text] of lines({ ...textOf(language) })) {
      if (SHARED.has(text)) continue;
      expect(text, key).not.toBe(english.get(key));
      expect(text.trim(), key).not.toBe("");
    }
  });

  test("says no in words of its own, also where customers are told the same", () => {
    for (const code of ["case-not-found", "role-not-allowed", "try-again", "internal"] as const) {
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
