import { expect, test } from "vitest";
import { aCase, anAppointment } from "../../../test/fixtures/case-story.ts";
import { appointmentsCsv } from "./appointments-csv.ts";

test("the table names its columns and has the dealer's times with their offset", () => {
  const text = appointmentsCsv([{ appointment: anAppointment(), case: aCase() }], "Europe/London");
  expect(text.startsWith("\uFEFFdate,start,end,offset,service,")).toBe(true);
  const [, row, end] = text.split("\r\n");
  expect(row).toMatch(/^2027-05-10,14:00,14:45,\+01:00,Test drive,/);
  expect(row).toContain(",7KZ3MQ2W4D,");
  expect(end).toBe("");
});
