import { expect, test } from "vitest";
import { localDate } from "../../../shared/kernel/time.ts";
import { instant } from "../../../shared/kernel/time.ts";
import { buttonClock, dayParts, moment, momentOfYear } from "./when.ts";

test.each([
  ["en-US", "Thu", "Jun 10"],
  ["en-GB", "Thu", "10 Jun"],
  ["de-AT", "Do.", "10. Juni"],
  ["fr-CA", "jeu.", "10 juin"],
  ["es", "jue", "10 jun"],
  ["es-US", "jue", "10 jun"],
])("a day of a week's strip in %s", (language, weekday, date) => {
  const reader = { language, zone: "Europe/Vienna" };
  expect(dayParts(reader, localDate("2027-06-10"))).toEqual({ weekday, date });
});

const afternoon = instant(Date.UTC(2027, 5, 10, 13, 30));

test.each([
  ["en-US", "3:30 PM", "Thursday, June_10, 3:30_PM"],
  ["en-GB", "15:30", "Thursday, 10_June, 15:30"],
  ["de", "15:30", "Donnerstag, 10._Juni, 15:30_Uhr"],
  ["fr", "15h30", "jeudi_10_juin à_15_h_30"],
  ["es", "15:30", "jueves_10_de_junio a_las_15:30"],
])(
  "in %s a time is %s on a button, and a line ends between day and time only",
  (language, short, text) => {
    const reader = { language, zone: "Europe/Vienna" };
    expect(buttonClock(reader, afternoon)).toBe(short);
    expect(moment(reader, afternoon)).toBe(text.replaceAll("_", "\u00a0"));
  },
);

test.each([
  ["en-GB", "Thursday, 10_June_2027, 15:30"],
  ["de", "Donnerstag, 10._Juni_2027, 15:30_Uhr"],
  ["fr", "jeudi_10_juin 2027 à_15_h_30"],
  ["es", "jueves_10_de_junio de_2027 a_las_15:30"],
])("in %s a line may end before a year where no comma parts the date", (language, text) => {
  const reader = { language, zone: "Europe/Vienna" };
  expect(momentOfYear(reader, afternoon)).toBe(text.replaceAll("_", "\u00a0"));
});
