import { describe, expect, test } from "vitest";
import { aCase, anAppointment } from "../../../test/fixtures/case-story.ts";
import { appointmentsCsv, csvCell } from "./appointments-csv.ts";

describe("a cell", () => {
  test.each([
    ["plain", "plain"],
    ["", ""],
    ["Marin, Rosa", '"Marin, Rosa"'],
    ['Rosa "Ro"', '"Rosa ""Ro"""'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["=1+1", "'=1+1"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1,A2)", '"\'@SUM(A1,A2)"'],
    [" =1+1", "' =1+1"],
    ["\u200b=1+1", "'\u200b=1+1"],
    ["＝1+1", "'＝1+1"],
    ["+14015550100", "+14015550100"],
    ["-05:00", "-05:00"],
    ["רוזה", "רוזה"],
    ["Zoë 🚗", "Zoë 🚗"],
  ])("%j is written %j", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

test("the table names its columns and has the dealer's times with their offset", () => {
  const text = appointmentsCsv([{ appointment: anAppointment(), case: aCase() }], "Europe/London");
  expect(text.startsWith("\uFEFFdate,start,end,offset,service,")).toBe(true);
  const [, row, end] = text.split("\r\n");
  expect(row).toMatch(/^2027-05-10,14:00,14:45,\+01:00,Test drive,/);
  expect(row).toContain(",7KZ3MQ2W4D,");
  expect(end).toBe("");
});
