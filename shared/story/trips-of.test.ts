import { expect, test } from "vitest";
import { anAppointment, NOW } from "../../test/fixtures/case-story.ts";
import { plus } from "../kernel/time.ts";
import type { AppointmentStatus } from "./parts/appointment.schema.ts";
import { comesTooOften, isReturn } from "./trips-of.ts";

const job = { id: "job_1", concern: "Oil under the car", reason: "repair" } as const;
const trip = (at: number, status: AppointmentStatus = "completed") =>
  anAppointment({ id: `apt_${at}`, bookedAt: plus(NOW, at), status, jobs: [job] });
const third = trip(3, "confirmed");

test("JOB-5: the third visit for one job is once too often", () => {
  const appointments = [trip(1, "part-needed"), trip(2), third];
  expect(comesTooOften(third, { appointments })).toEqual({ job, trip: 3 });
  expect(comesTooOften(trip(2), { appointments })).toBeUndefined();
});

test.each(["cancelled", "no-show", "missed-unconfirmed"] as const)(
  "JOB-5: nobody came for one that is %s, so it is no trip",
  (status) => {
    const appointments = [trip(1), trip(2, status), third];
    expect(comesTooOften(third, { appointments })).toBeUndefined();
  },
);

test("AFTER-8: a visit is a return where all that it is for was to be done before", () => {
  const appointments = [trip(1), third];
  expect(isReturn(third, { appointments })).toBe(true);
  expect(isReturn(trip(1), { appointments })).toBe(false);
  const more = { ...third, jobs: [job, { ...job, id: "job_2" }] };
  expect(isReturn(more, { appointments: [trip(1), more] })).toBe(false);
  const plain = anAppointment({ id: "apt_4", bookedAt: plus(NOW, 4) });
  expect(isReturn(plain, { appointments: [...appointments, plain] })).toBe(false);
});
