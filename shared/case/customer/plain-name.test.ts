import { expect, test } from "vitest";
import { isPersonName, isPlainName } from "./plain-name.ts";

test.each([
  "Rosa Marin",
  "J.R.R. Tolkien",
  "R.Tolkien",
  "St.John Philby",
  "Ma.Teresa Cruz",
  "O’Brien, “Bob”; Jr.",
  "Dr. med. Ängström-Öz",
  "रोज़ा मारिन",
  "Société Générale S.A.",
  "c/o Marin / Reyes",
])("ABUSE-1: %j is a name", (name) => expect(isPlainName(name)).toBe(true));

test.each([
  "https://evil.example/x",
  "Win at www.evil",
  "evil.com",
  "Prize: t.me/prize",
  "EVIL.COM now",
  "evil。com",
  "evil．com",
  "bücher.de",
  "evil\u200b.com",
  "evil.c\u00adom",
  "ftp://x",
  "rosa@example",
  "rosa＠example",
])("ABUSE-1: %j is none", (name) => expect(isPlainName(name)).toBe(false));

test.each(["李", "می\u200cخواهم", "辻\u{e0100}", "Zoë \u3164", "가"])(
  "ABUSE-1: %j has a letter that can be seen",
  (name) => expect(isPersonName(name)).toBe(true),
);

test.each(["123", "💥", "-\u3164", "\u115f1", "\uffa0.", "1\u1160"])(
  "ABUSE-1: %j has none",
  (name) => expect(isPersonName(name)).toBe(false),
);
