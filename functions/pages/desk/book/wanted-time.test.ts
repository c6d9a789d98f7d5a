import { expect, test } from "vitest";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { wantedTime } from "./wanted-time.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

const read = (form: Record<string, string>) =>
  wantedTime(form, "Europe/London", sheetTexts("en").visit);

test("a time of the list needs no reason", () => {
  const wanted = read({ start: "2027-06-11T10:00:00+01:00" });
  expect(wanted.ok && Object.keys(wanted.value)).toEqual(["start"]);
});

test("another time is by the dealer's clock, and its reason goes along", () => {
  const wanted = read({
    start: "2027-06-11T10:00:00+01:00",
    date: "2027-06-11",
    time: "19:10",
    reason: "late",
  });
  expect(wanted.ok && toOffsetText("Europe/London", wanted.value.start)).toBe(
    "2027-06-11T19:10:00+01:00",
  );
  expect(wanted.ok && wanted.value.override).toEqual({ reason: "late" });
});

test.each([
  [{}, "start"],
  [{ start: "soon" }, "start"],
  [{ time: "19:10", reason: "late" }, "date"],
  [{ date: "2027-06-11", reason: "late" }, "time"],
  [{ date: "2027-06-11", time: "25:00", reason: "late" }, "time"],
  [{ date: "2027-06-11", time: "19:10" }, "reason"],
])("%j is asked about at %s", (form, field) => {
  const wanted = read(form);
  expect(wanted.ok ? [] : wanted.failure.map((problem) => problem.field)).toEqual([field]);
});
