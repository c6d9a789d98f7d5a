import { describe, expect, test } from "vitest";
import { aSeen } from "../../../test/fixtures/a-seen.ts";
import { aCommitment, anAppointment, at } from "../../../test/fixtures/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { nextGate } from "./next-gate.ts";
import { refusedBy, whatBlocks } from "./what-blocks.ts";

const arrival = { at: at("2027-05-10T09:00:00-04:00"), by: { id: "ana", name: "Ana" }, items: [] };
const tied = (id: string) => aCommitment({ id, appointment: "apt_1", kind: "preparation" });

/** A car that was left: looked at when it came, with two promises for its visit, on its day. */
function left(over: Partial<Appointment> = {}) {
  const appointment = anAppointment({
    kind: "service-drop-off",
    status: "in-progress",
    condition: { arrival },
    ...over,
  });
  const commitments = [tied("prm_1"), tied("prm_2")];
  return aSeen({ appointment, now: appointment.start, story: { commitments } });
}

describe("what blocks a visit", () => {
  test("SHEET-1: its open promises before it is ready, and the condition at hand-back before it is done", () => {
    const open = ["prm_1", "prm_2"].map((commitment) => ({ code: "promise-open", commitment }));
    expect(whatBlocks("in-progress", left())).toEqual([]);
    expect(whatBlocks("ready", left())).toEqual(open);
    expect(whatBlocks("completed", left())).toEqual([...open, { code: "hand-back-not-noted" }]);
    expect(whatBlocks("part-needed", left())).toEqual(whatBlocks("completed", left()));
  });

  test("SHEET-1: before its day, the day from which on it can be logged", () => {
    const before = { ...left(), now: at("2027-01-01T12:00:00-05:00") };
    expect(whatBlocks("arrived", before)).toEqual([
      { code: "not-its-day", from: expect.stringMatching(/^2027-/) },
    ]);
  });

  test("SHEET-1: all promises are one refusal, and nothing in the way is none", () => {
    expect(refusedBy(whatBlocks("completed", left()))).toEqual({
      code: "promise-open",
      commitments: ["prm_1", "prm_2"],
    });
    expect(refusedBy(whatBlocks("arrived", left()))).toBeUndefined();
  });

  test("a test drive is done when it is over, and has nothing to be ready", () => {
    expect(nextGate({ status: "arrived", kind: "test-drive" })).toBe("completed");
    expect(nextGate({ status: "arrived", kind: "service-drop-off" })).toBe("ready");
    expect(nextGate({ status: "completed", kind: "service-drop-off" })).toBeUndefined();
  });
});
