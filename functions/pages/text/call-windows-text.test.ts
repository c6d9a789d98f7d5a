import { expect, test } from "vitest";
import { callWindowsText } from "./call-windows-text.ts";

const evening = { from: "19:00", to: "20:30" };

test("days in a row are a range, two stand side by side", () => {
  const workdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
  expect(callWindowsText([{ days: [...workdays], ...evening }], "Europe/London")).toBe(
    "Mon–Fri 19:00–20:30",
  );
  expect(callWindowsText([{ days: ["sunday", "saturday"], ...evening }], "Europe/London")).toBe(
    "Sat, Sun 19:00–20:30",
  );
  expect(callWindowsText([{ days: ["monday", "friday"], ...evening }], "Europe/London")).toBe(
    "Mon, Fri 19:00–20:30",
  );
});

test("a zone is named only where it is not the dealer's", () => {
  const window = { days: ["monday" as const], ...evening, timeZone: "America/New_York" };
  expect(callWindowsText([window], "America/New_York")).toBe("Mon 19:00–20:30");
  expect(callWindowsText([window], "Europe/London")).toContain("(America/New_York)");
});
