import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asksForMark, sells } from "./steering-words.ts";

test.each([
  "Only a perfect score helps us",
  "Please give us 100 %",
  "Five stars would be kind",
  "10/10",
  "Wir freuen uns über fünf Sterne",
  "Bitte mit Bestnote bewerten",
  "Une note parfaite",
  "Cinco estrellas, por favor",
  "La nota máxima",
  "give us a per\u200Bfect sc\u200Bore",
  "give us a p\u0435rfect score",
  "Five<b> </b>stars",
  "la nota maxima",
])("RESTRAINT-2: “%s” begs for a mark", (text) => {
  expect(asksForMark(text)).toBe(true);
});

test.each([
  "Hurry, it ends on Friday",
  "Save £20 on tyres",
  "20% off winter tyres",
  "A special offer for you",
  "Winterrabatt",
  "Nur für kurze Zeit",
  "Profitez-en",
  "Un descuento",
  "Aproveche esta oferta",
])("RESTRAINT-2: “%s” sells", (text) => {
  expect(sells(text)).toBe(true);
});

test.each([
  "Ask your dealer to call you",
  "Save your details",
  "Nothing else is offered to you",
  "We look at all 100 cars",
  "Es wird Ihnen nichts angeboten",
  "Otra persona podrá aprovechar la hora",
  "Quelqu’un d’autre en profitera",
])("RESTRAINT-2: “%s” is a plain text", (text) => {
  expect([asksForMark(text), sells(text)]).toEqual([false, false]);
});

/** Whatever we write for others, in every language: mails, pages, and what the domain says. */
const ROOMS = ["shared/mail/write/language", "functions/pages/text", "shared/language"];
const root = join(import.meta.dirname, "../..");
/** They write down what is looked for. */
const LISTS = /steering-words|\.test\.tsx?$/;

describe("RESTRAINT-2, S4-10: no text of ours begs for a mark or sells", () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !LISTS.test(name))
      .map((name) => join(room, name)),
  );

  test("and there are texts in every room", () => {
    for (const room of ROOMS) expect(files.some((file) => file.startsWith(room))).toBe(true);
  });

  test.each(files)("%s", (file) => {
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    const said = lines.filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line));
    expect(said.filter((line) => asksForMark(line) || sells(line))).toEqual([]);
  });
});
