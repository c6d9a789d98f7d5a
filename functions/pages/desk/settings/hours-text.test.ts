import { expect, test } from "vitest";
import { hoursText, readHours } from "./hours-text.ts";

test.each([
  ["8-12, 13-18", "08:00–12:00, 13:00–18:00"],
  ["08:00–12:00; 13.30 – 18.00", "08:00–12:00, 13:30–18:00"],
  ["9 am to 5:30 pm", "09:00–17:30"],
  ["12 am - 12 pm", "00:00–12:00"],
  ["0830-24:00", "08:30–24:00"],
  ["13-18, 8-12", "08:00–12:00, 13:00–18:00"],
  ["", ""],
])("%s is read as %s", (written, understood) => {
  expect(hoursText(readHours(written) ?? [])).toBe(understood);
});

test.each(["morning", "8", "25-26", "8-12 13-18", "13 pm - 2 pm", "9:75-10", "24:30-25:00"])(
  "%s is not guessed at",
  (written) => {
    expect(readHours(written)).toBeUndefined();
  },
);
