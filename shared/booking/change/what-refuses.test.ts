import { expect, test } from "vitest";
import { STAFF, aSeen } from "../../../test/fixtures/a-seen.ts";
import { aCommitment, anAppointment, at } from "../../../test/fixtures/case-story.ts";
import { appointmentStatusSchema } from "../../story/parts/appointment.schema.ts";
import { gatesOf } from "../gates/next-gate.ts";
import { refusedBy } from "../gates/what-blocks.ts";
import { statusSet } from "./set-status.ts";

const arrival = { at: at("2027-05-10T09:00:00-04:00"), by: { id: "ana", name: "Ana" }, items: [] };

test.each([
  { what: "nothing", tied: false, condition: undefined },
  { what: "a promise", tied: true, condition: undefined },
  { what: "the condition at hand-back", tied: false, condition: { arrival } },
  { what: "both", tied: true, condition: { arrival } },
])("SHEET-2: what is said to be in the way refuses the press: $what", ({ tied, condition }) => {
  const promise = aCommitment({ id: "prm_1", appointment: "apt_1", kind: "preparation" });
  const story = { commitments: tied ? [promise] : [] };
  for (const status of appointmentStatusSchema.options) {
    const appointment = anAppointment({ kind: "service-drop-off", status, condition });
    for (const now of [appointment.start, at("2027-01-01T12:00:00-05:00")]) {
      const seen = aSeen({ appointment, now, story, by: STAFF });
      const gates = gatesOf(seen);
      if (gates === undefined) continue;
      const pressed = statusSet(gates.next)(seen);
      const refused = refusedBy(gates.blockedBy);
      expect(pressed, `${status} → ${gates.next}`).toMatchObject(
        refused === undefined ? { ok: true } : { ok: false, failure: refused },
      );
    }
  }
});
