import { expect, test } from "vitest";
import { isPlainName } from "./plain-name.ts";

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
  "ftp://x",
  "rosa@example",
  "rosa＠example",
])("ABUSE-1: %j is none", (name) => expect(isPlainName(name)).toBe(false));
