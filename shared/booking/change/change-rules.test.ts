import { expect, test } from "vitest";
import { anAppointment } from "../../../test/fixtures/case-story.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import { mayChange } from "./change-rules.ts";

const CUSTOMER = { kind: "customer" } as const;
const STAFF = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
const appointment = anAppointment();
const A_DAY = { minimumNotice: "P1D" };

test("VISIT-11: exactly at the minimum notice a customer may still change it, a millisecond later not", () => {
  const last = plus(appointment.start, -24 * HOUR);
  for (const action of ["reschedule", "cancel"] as const) {
    expect(mayChange(action, appointment, A_DAY, CUSTOMER, last).ok).toBe(true);
    expect(mayChange(action, appointment, A_DAY, CUSTOMER, plus(last, 1))).toEqual({
      ok: false,
      failure: { code: "too-late-to-change", minimumNotice: "P1D" },
    });
  }
});

test("without a notice, or a service, it may be changed until it begins", () => {
  for (const service of [{}, undefined]) {
    expect(mayChange("cancel", appointment, service, CUSTOMER, appointment.start).ok).toBe(true);
    const begun = plus(appointment.start, 1);
    expect(mayChange("cancel", appointment, service, CUSTOMER, begun)).toMatchObject({
      failure: { code: "too-late-to-change", minimumNotice: "PT0M" },
    });
  }
});

test("the notice binds customers only, the state of the visit everybody", () => {
  const late = plus(appointment.start, HOUR);
  expect(mayChange("cancel", appointment, A_DAY, STAFF, late).ok).toBe(true);
  for (const by of [CUSTOMER, STAFF]) {
    const arrived = anAppointment({ status: "arrived" });
    expect(mayChange("cancel", arrived, A_DAY, by, appointment.bookedAt)).toEqual({
      ok: false,
      failure: { code: "wrong-state", status: "arrived" },
    });
  }
});
