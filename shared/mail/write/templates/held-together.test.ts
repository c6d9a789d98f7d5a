import { expect, test } from "vitest";
import { heldTogether } from "./held-together.ts";

test.each([
  [
    "Monday, May 10, 2027, 2:00 PM EDT (until 2:45 PM)",
    "Monday, May_10, 2027, 2:00_PM EDT (until 2:45_PM)",
  ],
  ["Monday, 10 May 2027, 14:00 BST", "Monday, 10_May 2027, 14:00 BST"],
  ["Montag, 10. Mai 2027, 14:00 Uhr MESZ", "Montag, 10._Mai 2027, 14:00_Uhr MESZ"],
  ["samedi 1er mai 2027", "samedi 1er_mai 2027"],
  ["call you on (212) 555-0123", "call you on (212)_555-0123"],
  ["The 3 keys of 2027", "The 3 keys of 2027"],
])("no line ends within a time, a day or a number: %s", (text, held) => {
  expect(heldTogether(text)).toBe(held.replaceAll("_", "\u00a0"));
});
