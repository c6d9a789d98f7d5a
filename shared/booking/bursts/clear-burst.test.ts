import { expect, test } from "vitest";
import { STAFF, aSeen } from "../../../test/fixtures/a-seen.ts";
import { NOW, REFERENCE, aCase, anAppointment } from "../../../test/fixtures/case-story.ts";
import { isClearable } from "./clear-burst.ts";

const appointment = anAppointment({ tentative: { burst: "2027-05-05T19-4f2a90c1" } });
const stranger = aCase({ unproven: { key: "in the mail" } });
const note = {
  id: "evt_1",
  reference: REFERENCE,
  at: NOW,
  dealer: "northside",
  type: "case.noted",
  text: "Rang",
} as const;

test.each([
  ["of a stranger", {}, true],
  ["whose address is proven", { case: aCase() }, false],
  ["that somebody of the staff has dealt with", { events: [{ ...note, by: STAFF }] }, false],
  [
    "whose customer said something",
    { events: [{ ...note, by: { kind: "customer" as const } }] },
    true,
  ],
])("ABUSE-13: a visit %s is cleared with its burst: %j", (_what, over, expected) => {
  const { story } = aSeen({ appointment, story: { case: stranger, ...over } });
  expect(isClearable(story, appointment)).toBe(expected);
});

test("ABUSE-13: what is cancelled, or was booked as by anybody, is not cleared", () => {
  const { story } = aSeen({ appointment, story: { case: stranger } });
  expect(isClearable(story, { ...appointment, status: "cancelled" })).toBe(false);
  expect(isClearable(story, anAppointment())).toBe(false);
});
