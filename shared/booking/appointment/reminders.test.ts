import { describe, expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { nextAppointmentAction } from "./reminders.ts";

const ZONE = "Europe/London";
const BOOKED = at("2027-03-01T09:00:00+00:00");

/** Everything the appointment does by itself, in order. */
function actions(start: string, reminders?: readonly string[] | "no service", booked = BOOKED) {
  const service = reminders === "no service" ? undefined : { reminders };
  const said: string[] = [];
  for (let after: Instant = booked; ;) {
    const next = nextAppointmentAction({ start: at(start) }, service, ZONE, after);
    said.push(`${next.kind} ${toOffsetText(ZONE, next.at)}`);
    if (next.kind === "attendance") return said;
    after = next.at;
  }
}

describe("an appointment reminds", () => {
  test("a day and two hours before, when the service does not say, then looks who came", () => {
    expect(actions("2027-05-10T14:00:00+01:00")).toEqual([
      "reminder 2027-05-09T14:00:00+01:00",
      "reminder 2027-05-10T12:00:00+01:00",
      "attendance 2027-05-10T15:00:00+01:00",
    ]);
  });

  test("at the same time of day before, across a change of the clocks; hours are elapsed", () => {
    expect(actions("2027-03-28T10:30:00+01:00", ["P1DT2H", "PT1H"])).toEqual([
      "reminder 2027-03-27T08:30:00+00:00",
      "reminder 2027-03-28T09:30:00+01:00",
      "attendance 2027-03-28T11:30:00+01:00",
    ]);
    expect(actions("2027-03-28T10:30:00+01:00", ["P1D"])[0]).toBe(
      "reminder 2027-03-27T10:30:00+00:00",
    );
  });

  test.each([
    ["2027-05-10T20:59:00+01:00", "2027-05-10T20:59:00+01:00"],
    ["2027-05-10T21:00:00+01:00", "2027-05-10T20:45:00+01:00"],
    ["2027-05-11T00:00:00+01:00", "2027-05-10T20:45:00+01:00"],
    ["2027-05-11T07:59:00+01:00", "2027-05-10T20:45:00+01:00"],
    ["2027-05-11T08:00:00+01:00", "2027-05-11T08:00:00+01:00"],
  ])("awake people only: what would come at %s comes at %s", (wanted, comes) => {
    const start = toOffsetText(ZONE, plus(at(wanted), 2 * 3_600_000));
    expect(actions(start, ["PT2H"])[0]).toBe(`reminder ${comes}`);
  });

  test("once where two would meet in the evening", () => {
    expect(actions("2027-05-11T08:30:00+01:00", ["PT1H", "PT2H"])).toEqual([
      "reminder 2027-05-10T20:45:00+01:00",
      "attendance 2027-05-11T09:30:00+01:00",
    ]);
  });

  test("of nothing that has passed when it is booked, nor at its very instant", () => {
    const soon = at("2027-05-10T12:00:00+01:00");
    expect(actions("2027-05-10T14:00:00+01:00", undefined, soon)).toEqual([
      "attendance 2027-05-10T15:00:00+01:00",
    ]);
    expect(actions("2027-05-10T14:00:00+01:00", undefined, plus(soon, -1))).toHaveLength(2);
    expect(actions("2027-05-10T14:00:00+01:00", ["PT0M"])).toHaveLength(1);
  });

  test("never for a service that is gone, or that wants none", () => {
    for (const none of ["no service", []] as const) {
      expect(actions("2027-05-10T14:00:00+01:00", none)).toEqual([
        "attendance 2027-05-10T15:00:00+01:00",
      ]);
    }
  });
});
