import { describe, expect, test } from "vitest";
import { anAppointment, NOW } from "../../../test/fixtures/case-story.ts";
import { DAY, instant, localDate, plus } from "../../kernel/time.ts";
import type { Appointment, Overnight } from "../../story/parts/appointment.schema.ts";
import {
  stayCharges,
  withStayCharges,
  withoutLaterDays,
  withoutTransport,
} from "./stay-charges.ts";

const ZONE = "Europe/London";
const START = instant(Date.parse("2027-06-10T10:00:00+01:00"));
const PLACE = { pool: "+places-drop-off", date: localDate("2027-06-10"), amount: 1 };

const night = (over: Partial<Overnight> = {}): Overnight => ({
  version: 1,
  transport: "loaner",
  readyBy: plus(START, 2 * DAY),
  proposedAt: NOW,
  by: { id: "luis", name: "Luis Reyes" },
  ...over,
});
const visit = (over: Partial<Appointment> = {}) => anAppointment({ start: START, ...over });
const days = (one: Appointment) =>
  stayCharges(one, ZONE).map(({ pool, date }) => `${pool.slice("+transport-".length)} ${date}`);

describe("what a visit takes of the ways to get on", () => {
  test("TRANSPORT-7: nothing, or one on its day, or on the later day for which it was given", () => {
    expect(days(visit())).toEqual([]);
    expect(days(visit({ transport: { kind: "wait" } }))).toEqual(["wait 2027-06-10"]);
    const given = visit({ transport: { kind: "loaner", day: localDate("2027-06-11") } });
    expect(days(given)).toEqual(["loaner 2027-06-11"]);
  });

  test("TRANSPORT-7: one on each day of a night, agreed or not, and never two of one on one day", () => {
    const nights = ["loaner 2027-06-10", "loaner 2027-06-11", "loaner 2027-06-12"];
    expect(days(visit({ overnight: night() }))).toEqual(nights);
    expect(days(visit({ overnight: night({ agreedAt: NOW }) }))).toEqual(nights);
    const same = visit({ transport: { kind: "loaner" }, overnight: night() });
    expect(days(same)).toEqual(nights);
    const other = visit({ transport: { kind: "wait" }, overnight: night() });
    expect(days(other)).toEqual(["wait 2027-06-10", ...nights]);
    const later = visit({ overnight: night({ proposedAt: plus(START, DAY) }) });
    expect(days(later)).toEqual(nights.slice(1));
  });

  test("TRANSPORT-7: days are those of the dealer's clocks", () => {
    const late = instant(Date.parse("2027-06-11T23:30:00Z"));
    expect(days(visit({ overnight: night({ readyBy: late }) })).at(-1)).toBe("loaner 2027-06-12");
  });

  test("NIGHT-6: over sooner, its later days are for others, and what else it took stays", () => {
    const staying = withStayCharges(visit({ charges: [PLACE], overnight: night() }), ZONE);
    expect(staying.charges).toHaveLength(4);
    const over = withoutLaterDays(staying, ZONE, plus(START, DAY));
    expect(over.charges?.map(({ date }) => date)).toEqual([
      "2027-06-10",
      "2027-06-10",
      "2027-06-11",
    ]);
    expect(withoutLaterDays(over, ZONE, plus(START, DAY))).toBe(over);
    const absent = withoutTransport(staying, ZONE);
    expect(absent).not.toHaveProperty("overnight");
    expect(absent.charges).toEqual([PLACE]);
  });
});
