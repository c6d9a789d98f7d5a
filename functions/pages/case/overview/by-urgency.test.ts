import { describe, expect, test } from "vitest";
import { instant } from "../../../../shared/kernel/time.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import { appointmentsByUrgency, isPromiseNext, promisesByUrgency } from "./by-urgency.ts";

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

describe("what is promised stands above the visits", () => {
  const promised = (status: string, dueAt: string) =>
    [{ id: "call", status, dueAt }] as CaseView["commitments"];
  const held = (until: string) =>
    [
      { appointment: "drive", status: "offered", offer: { until } },
    ] as unknown as CaseView["waiting"];
  const drive = [booked("drive", "confirmed", 12)];
  const asked = (view: Partial<CaseView>) =>
    isPromiseNext({ appointments: drive, waiting: [], commitments: [], ...view }, now);

  test("when it is due before the next of them, or should have been kept already", () => {
    expect(asked({ commitments: promised("open", "2027-05-12T09:59:00Z") })).toBe(true);
    expect(asked({ commitments: promised("open", "2027-05-09T09:00:00Z") })).toBe(true);
  });

  test("and when no visit is ahead", () => {
    const commitments = promised("open", "2027-05-20T10:00:00Z");
    expect(asked({ appointments: [], commitments })).toBe(true);
    expect(asked({ appointments: [booked("drive", "completed", 9)], commitments })).toBe(true);
  });

  test("but not when it is due later, is closed, or there is none", () => {
    expect(asked({ commitments: promised("open", "2027-05-12T10:00:00Z") })).toBe(false);
    expect(asked({ commitments: promised("kept", "2027-05-11T10:00:00Z") })).toBe(false);
    expect(asked({})).toBe(false);
  });

  test("nor while an earlier time is held for them", () => {
    const commitments = promised("open", "2027-05-11T10:00:00Z");
    expect(asked({ commitments, waiting: held("2027-05-10T10:20:00Z") })).toBe(false);
    expect(asked({ commitments, waiting: held("2027-05-10T09:59:00Z") })).toBe(true);
  });
});
