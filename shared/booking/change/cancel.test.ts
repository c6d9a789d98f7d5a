import { expect, test } from "vitest";
import { aSeen, aWaiting, anOffer } from "../../../test/fixtures/a-seen.ts";
import { anAppointment } from "../../../test/fixtures/case-story.ts";
import { fail } from "../../kernel/result.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { offerHold } from "../waiting/waiting-changes.ts";
import { cancelled } from "./cancel.ts";

const before = anAppointment({
  sequence: 3,
  generation: 2,
  nextAction: { kind: "reminder", at: anAppointment().start },
});

test("a cancelled visit does nothing more by itself, and its time is free", () => {
  const decision = cancelled("No time")(aSeen({ appointment: before }));
  const { nextAction: _gone, ...rest } = before;
  const { now: changedAt } = aSeen();
  const changed = { sequence: 4, revision: 1, generation: 3, changedAt };
  const appointment = { ...rest, status: "cancelled", ...changed };
  expect(decision).toEqual({
    ok: true,
    value: {
      next: { change: "cancel", appointment },
      time: { free: [appointmentHold(before)] },
      facts: [{ type: "appointment.cancelled", appointment, reason: "No time" }],
      promises: [],
    },
  });
});

test("nobody owes a reason", () => {
  for (const reason of [undefined, ""]) {
    expect(cancelled(reason)(aSeen())).toMatchObject({
      value: { facts: [expect.not.objectContaining({ reason: expect.anything() })] },
    });
  }
});

test("who cancels waits no more, and what was held for them finds its next before their own time", () => {
  const waiting = aWaiting({ status: "offered", offer: anOffer, generation: 2 });
  const left = aWaiting({ status: "left", generation: 3, refused: [anOffer.start] });
  expect(cancelled(undefined)(aSeen({ waiting }))).toMatchObject({
    value: {
      waiting: left,
      time: { free: [offerHold(anOffer), appointmentHold(anAppointment())] },
      systemFacts: [
        { type: "waiting.offer-ended", offer: anOffer, refused: false, waiting: left },
        { type: "waiting.left", waiting: left },
      ],
    },
  });
  const gone = cancelled(undefined)(aSeen({ waiting: left }));
  expect(gone).not.toHaveProperty("value.waiting");
  expect(gone).not.toHaveProperty("value.systemFacts");
});

test("what is over, or begins too soon for its customer, is not cancelled", () => {
  const arrived = anAppointment({ status: "arrived" });
  expect(cancelled(undefined)(aSeen({ appointment: arrived }))).toEqual(
    fail({ code: "wrong-state", status: "arrived" }),
  );
  const inspection = anAppointment({ service: "lease-inspection" });
  expect(cancelled(undefined)(aSeen({ appointment: inspection, now: inspection.start }))).toEqual(
    fail({ code: "too-late-to-change", minimumNotice: "PT2H" }),
  );
});
