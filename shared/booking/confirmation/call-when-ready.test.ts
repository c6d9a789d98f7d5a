import { expect, test } from "vitest";
import { aCase, aCommitment, anAppointment } from "../../../test/fixtures/case-story.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callWhenReady, callsToSayReady } from "./call-when-ready.ts";

const appointment = anAppointment({ status: "ready" });
const byPhone = { customer: { name: "Rosa", phone: "+12125550123" } };

const owed = (over: Partial<Case>, commitments: Commitment[] = []) =>
  callWhenReady({ case: aCase(over), commitments }, appointment);

test("CONFIRMATION-5: whom no mail reaches is called that it is ready, by name of the visit", () => {
  expect(owed(byPhone)).toEqual([
    {
      department: "sales",
      what: "Say that it is ready: Test drive",
      ours: { code: "say-ready", params: { service: "Test drive" } },
      ready: true,
    },
  ]);
});

test("whoever has a mail, or wants to hear nothing, is not", () => {
  expect(owed({})).toEqual([]);
  expect(owed({ ...byPhone, updates: "none" })).toEqual([]);
});

test("one that is owed already serves, in whatever words; another call about it does not", () => {
  const open = aCommitment({ appointment: appointment.id });
  expect(owed(byPhone, [{ ...open, what: "As it was said before", ready: true }])).toEqual([]);
  expect(owed(byPhone, [open])).toHaveLength(1);
  expect(owed(byPhone, [{ ...open, ready: true, status: "kept" }])).toHaveLength(1);
});

test("CONFIRMATION-5: the call is no longer owed once it is not ready after all", () => {
  const call = aCommitment({ appointment: appointment.id, ready: true });
  const others = [
    aCommitment({ appointment: appointment.id }),
    { ...call, status: "kept" },
  ] as const;
  expect(callsToSayReady({ commitments: [call, ...others] }, appointment)).toEqual([
    { call, why: "not-ready-yet" },
  ]);
});
