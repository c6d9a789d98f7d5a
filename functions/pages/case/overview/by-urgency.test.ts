import { expect, test } from "vitest";
import { instant } from "../../../../shared/kernel/time.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import { appointmentsByUrgency, promisesByUrgency } from "./by-urgency.ts";

type Booked = CaseView["appointments"][number];
const now = instant(Date.parse("2027-05-10T10:00:00Z"));
const booked = (id: string, status: Booked["status"], day: number) =>
  ({ id, status, start: `2027-05-${day}T10:00:00Z` }) as Booked;

test("a held earlier time goes first, then what lies ahead, then what is over", () => {
  const appointments = [
    booked("gone", "cancelled", 11),
    booked("last", "completed", 12),
    booked("later", "confirmed", 20),
    booked("soon", "unconfirmed", 13),
    booked("offered", "confirmed", 28),
  ];
  const waiting = [
    { appointment: "offered", status: "offered", offer: { until: "2027-05-10T10:20:00Z" } },
    { appointment: "later", status: "offered", offer: { until: "2027-05-10T09:59:00Z" } },
  ] as unknown as CaseView["waiting"];
  const order = appointmentsByUrgency({ appointments, waiting }, now).map(({ id }) => id);
  expect(order).toEqual(["offered", "soon", "later", "last", "gone"]);
});

test("an open promise goes before a closed one, and the next due before the others", () => {
  const promises = [
    { id: "kept", status: "kept", dueAt: "2027-05-01T10:00:00Z" },
    { id: "later", status: "open", dueAt: "2027-05-20T10:00:00Z" },
    { id: "soon", status: "open", dueAt: "2027-05-11T10:00:00Z" },
  ] as CaseView["commitments"];
  expect(promisesByUrgency(promises).map(({ id }) => id)).toEqual(["soon", "later", "kept"]);
});
