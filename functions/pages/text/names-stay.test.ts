import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadTexts } from "./catalogue.ts";
import { bookingTexts } from "./booking-texts.ts";
import { caseTexts } from "./case-texts.ts";

const FOLDERS = ["functions/pages/text", "shared/mail/write/language"];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => `${folder}/${name}`),
);

/** Services, cars and people are called what they are called, at the beginning of a sentence or within it. */
test("no text of any language makes small letters of what it is given", () => {
  expect(files.length).toBeGreaterThan(60);
  const lowering = files.filter((file) =>
    /\.to(?:Locale)?LowerCase\(/.test(readFileSync(file, "utf8")),
  );
  // Tags of languages are no names.
  expect(lowering.filter((file) => !file.endsWith("choose-language.ts"))).toEqual([]);
});

test.each(["en", "en-US", "de", "fr", "es"])(
  "%s: a service keeps its capitals",
  async (language) => {
    await loadTexts(language);
    const { ofCase } = caseTexts(language);
    const { changeWhat } = bookingTexts(language).booking;
    const service = "MOT for a Fiat 500e";
    const said = [ofCase.cancelTitle, ofCase.changeTitle, ofCase.cancelledTitle, changeWhat];
    for (const say of said) expect(say(service)).toContain(service);
  },
);
