import { expect, test } from "vitest";
import { checkLetter } from "./check-letter.ts";
import type { Letter } from "./templates/letter.ts";

const letter: Letter = {
  subject: "Confirmed",
  intro: "See you",
  facts: [],
  notes: [],
  actions: [],
};
const promotion = { text: "New tyres", action: { label: "Look", href: "https://kept.example" } };

test("MAIL-4: a promotional block belongs in mail that can be declined, and nowhere else", () => {
  const promoting = { ...letter, promotion };
  expect(checkLetter(promoting, "transactional")).toEqual(["promotes-unasked"]);
  expect(checkLetter(promoting, "update")).toEqual(["promotes-unasked"]);
  expect(checkLetter(promoting, "marketing")).toEqual([]);
});

test.each(["Get 10 % off now", "20% off winter tyres", "Ein Rabatt für Sie", "Un descuento"])(
  "“%s” in a confirmation is a promotion however it is worded",
  (intro) => {
    expect(checkLetter({ ...letter, intro }, "transactional")).toEqual(["promotes-unasked"]);
  },
);

test.each([
  "Only a perfect score helps us",
  "Please give us 100 %",
  "Wir freuen uns über fünf Sterne",
  "Une note parfaite",
  "10 out of 10",
])("S4-10: “%s” asks for a mark, whatever the class", (note) => {
  expect(checkLetter({ ...letter, notes: [note] }, "survey")).toContain("asks-for-a-mark");
});

test("a plain confirmation is fine", () => {
  expect(checkLetter(letter, "transactional")).toEqual([]);
});
