import { expect, test } from "vitest";
import { isSeen, isVisible, seenOnly } from "./display-name.ts";

test.each(["Rosa Marin", "می‌خواهم", "शक्‍ति", "Zoë – Œuvre & Co.", "李"])(
  "%s can be seen",
  (name) => {
    expect(isSeen(name)).toBe(true);
    expect(isVisible(name)).toBe(true);
  },
);

test.each(["Rosa\u200bMarin", "\u202eevil", "a\u00adb", "\u200c", "x\u3164", "\u2800", "\ufeffA"])(
  "%j hides something",
  (name) => {
    expect(isSeen(name)).toBe(false);
  },
);

test.each(["\u202e\u200b", "\u2800 \u3164", " "])("%j shows nothing", (name) => {
  expect(isVisible(name)).toBe(false);
});

test("what is stored already is read as it could be seen", () => {
  const stored = JSON.stringify({ name: "Bath\u200b Cars", purpose: "\u200b", open: true });
  expect(JSON.parse(stored, seenOnly)).toEqual({ name: "Bath Cars", purpose: "–", open: true });
});
