import { describe, expect, test } from "vitest";
import { STAFF, aSeen, byPhone, decided } from "../../../test/fixtures/a-seen.ts";
import { aCommitment, anAppointment, at, northside } from "../../../test/fixtures/case-story.ts";
import { localDate } from "../../kernel/time.ts";
import { fail, ok } from "../../kernel/result.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Seen } from "../frame/decision.ts";
import { rescheduled } from "./reschedule.ts";

const before = anAppointment();
/** Half past ten in New York; the visit is at nine. */
const start = at("2027-05-10T10:30:00-04:00");
const DAY = localDate("2027-05-10");

describe("a move", () => {
  test("keeps the visit and its people, and frees the old time in the moment it claims the new one", () => {
    const done = decided(rescheduled({ start }), aSeen());
    if (!done.ok) throw new Error(done.failure.code);
    const { next, time, facts } = done.value;
    expect(next).toMatchObject({
      change: "reschedule",
      appointment: {
        id: before.id,
        start,
        end: at("2027-05-10T11:15:00-04:00"),
        busyUntil: at("2027-05-10T11:30:00-04:00"),
        resources: before.resources,
        status: "confirmed",
        sequence: before.sequence + 1,
        revision: before.revision + 1,
      },
    });
    expect(time).toMatchObject({
      free: [appointmentHold(before)],
      claims: [{ holder: before.id, resources: ["demo-500e", "ana"] }],
    });
    const previous = { start: before.start, end: before.end };
    expect(facts).toMatchObject([{ type: "appointment.rescheduled", previous }]);
    expect(done.value).not.toHaveProperty("calls");
  });

  test("ABUSE-14: by staff, of what was only held, leaves it held to no end; by its customer it stays held", () => {
    const held = anAppointment({ tentative: { burst: "b", lapsesAt: at("2027-05-08T09:00:00Z") } });
    const after = (by: Seen["by"]) => {
      const done = decided(rescheduled({ start }), aSeen({ appointment: held, by }));
      return done.ok ? done.value.next?.appointment.tentative : done.failure;
    };
    expect(after(STAFF)).toEqual({ burst: "b" });
    expect(after({ kind: "customer" })).toEqual(held.tentative);
  });

  test("looks at the days of both times", () => {
    const look = rescheduled({ start: at("2027-05-12T10:30:00-04:00") })(aSeen());
    const next = localDate("2027-05-12");
    expect(look).toMatchObject({
      days: [
        { from: next, to: next },
        { from: DAY, to: DAY },
      ],
    });
  });

  test("is not in its own way", () => {
    const half = at("2027-05-10T09:15:00-04:00");
    const own = new Map([
      ["demo-500e", `540-600/${before.id}`],
      ["ana", `540-600/${before.id}`],
    ]);
    const other = new Map([["demo-500e", "540-600/apt_2"]]);
    const to = rescheduled({ start: half });
    expect(decided(to, aSeen(), new Map([[DAY, own]])).ok).toBe(true);
    expect(decided(to, aSeen(), new Map([[DAY, other]]))).toMatchObject(
      fail({ code: "slot-taken", near: { start: half, held: appointmentHold(before) } }),
    );
  });

  test("to where it is changes nothing, unless something there is out of service", () => {
    const same = rescheduled({ start: before.start });
    expect(decided(same, aSeen())).toEqual(ok(NOTHING));
    const appointment = anAppointment({
      resources: [{ id: "demo-old", type: "demonstrator", name: "Sold" }],
    });
    expect(decided(same, aSeen({ appointment }))).toMatchObject({
      value: { next: { appointment: { resources: [{ id: "demo-500e" }, { id: "ana" }] } } },
    });
  });

  test("beyond the rules needs a reason of staff, which is told", () => {
    const early = at("2027-05-10T05:00:00-04:00");
    const override = { reason: "Flight at eight" };
    expect(decided(rescheduled({ start: early }), aSeen({ by: STAFF }))).toMatchObject(
      fail({ code: "slot-not-offered" }),
    );
    expect(decided(rescheduled({ start: early, override }), aSeen({ by: STAFF }))).toMatchObject({
      value: { facts: [{ override }] },
    });
    expect(decided(rescheduled({ start, override }), aSeen())).toMatchObject({
      value: { facts: [expect.not.objectContaining({ override })] },
    });
  });

  test("of somebody without a mail address owes a call about the new time, and none about the old", () => {
    const call = aCommitment({ appointment: before.id, confirms: true });
    const seen = aSeen({ story: { ...byPhone, commitments: [call] } });
    expect(decided(rescheduled({ start }), seen)).toMatchObject({
      value: {
        calls: [{ department: "sales", confirms: true }],
        callsTakenBack: [{ call }],
      },
    });
  });
});

test("what the mover has wrong, what is over and what the dealer no longer gives is not moved", () => {
  const refusal = (seen: Parameters<typeof aSeen>[0], wish = {}) =>
    decided(rescheduled({ start, ...wish }), aSeen(seen));
  expect(refusal({}, { weekday: "sunday" })).toMatchObject(fail({ code: "weekday-mismatch" }));
  expect(refusal({ appointment: anAppointment({ status: "completed" }) })).toEqual(
    fail({ code: "wrong-state", status: "completed" }),
  );
  expect(refusal({ dealer: { ...northside, services: [] } })).toEqual(
    fail({ code: "service-not-found" }),
  );
  const gone = anAppointment({ location: { kind: "work" } });
  expect(refusal({ appointment: gone })).toEqual(
    fail({ code: "slot-not-offered", timeZone: northside.timeZone, alternatives: [] }),
  );
});
