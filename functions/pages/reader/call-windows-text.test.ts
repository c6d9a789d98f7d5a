import { expect, test } from "vitest";
import { callWindowsText } from "./call-windows-text.ts";

const workdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const evening = { from: "19:00", to: "20:30" };

const at = (zone: string, language = "en-GB") => ({ language, zone });

test("days in a row are a range, two stand side by side", () => {
  expect(callWindowsText([{ days: [...workdays], ...evening }], at("Europe/London"))).toBe(
    "Mon–Fri 19:00–20:30",
  );
  expect(callWindowsText([{ days: ["sunday", "saturday"], ...evening }], at("Europe/London"))).toBe(
    "Sat, Sun 19:00–20:30",
  );
  expect(callWindowsText([{ days: ["monday", "friday"], ...evening }], at("Europe/London"))).toBe(
    "Mon, Fri 19:00–20:30",
  );
});

test("a zone is named only where it is not the dealer's", () => {
  const window = { days: ["monday" as const], ...evening, timeZone: "America/New_York" };
  expect(callWindowsText([window], at("America/New_York"))).toBe("Mon 19:00–20:30");
  expect(callWindowsText([window], at("Europe/London"))).toContain("(America/New_York)");
});

test.each([
  ["de", "Mo.–Fr. 19:00–20:30"],
  ["en-US", "Mon–Fri 7:00 PM–8:30 PM"],
  ["fr", "lun.–ven. 19\u00a0h–20\u00a0h\u00a030"],
  ["es", "lun–vie 19:00–20:30"],
])("days and hours are as in %s", (language, text) => {
  const windows = [{ days: [...workdays], ...evening }];
  expect(callWindowsText(windows, at("Europe/London", language))).toBe(text);
});
