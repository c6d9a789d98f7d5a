import { afterEach, describe, expect, test } from "vitest";
import { aSeen, decided } from "../../../test/fixtures/a-seen.ts";
import { aCommitment, anAppointment, at, northside } from "../../../test/fixtures/case-story.ts";
import { ok } from "../../kernel/result.ts";
import { DAY, HOUR, plus } from "../../kernel/time.ts";
import { wallStartOf } from "../../kernel/wall-start.ts";
import { replaceRules } from "../../kernel/zone-offsets.ts";
import { visitByTheWall } from "../../story/by-the-wall.ts";
import { NOTHING } from "../frame/decision.ts";
import { clockFollowed } from "./clock-followed.ts";

/** 14:00 in New York, booked while it was to have summer time. */
const START = at("2027-05-10T14:00:00-04:00");
const booked = anAppointment({
  start: START,
  end: plus(START, HOUR),
  busyFrom: START,
  busyUntil: plus(START, HOUR),
  wall: { ...wallStartOf(northside.timeZone, START), at: START },
  nextAction: { kind: "reminder", at: plus(START, -DAY) },
});

afterEach(() => replaceRules());

const withoutSummerTime = () =>
  replaceRules((_, year) => [{ from: Date.UTC(year, 0), offset: -5 * HOUR }]);

describe("a visit whose clocks go as planned", () => {
  test("VISIT-17: is left alone", () => {
    expect(decided(clockFollowed, aSeen({ appointment: booked }))).toEqual(ok(NOTHING));
  });

  test("VISIT-17: gets its wall time written down where an older version knew only the moment", () => {
    const { wall: _, ...older } = booked;
    expect(decided(clockFollowed, aSeen({ appointment: older }))).toMatchObject(
      ok({ next: { appointment: { wall: booked.wall, start: START, generation: 1 } }, facts: [] }),
    );
  });
});

describe("a visit whose clocks go otherwise", () => {
  test("VISIT-17: is read, held, reminded of and told at what they show", () => {
    withoutSummerTime();
    const read = visitByTheWall(booked);
    const later = at("2027-05-10T14:00:00-05:00");
    expect(read).toMatchObject({ start: later, busyUntil: plus(later, HOUR) });
    const decision = decided(clockFollowed, aSeen({ appointment: read }));
    expect(decision).toMatchObject(
      ok({
        next: {
          change: "follow-clocks",
          appointment: {
            start: later,
            wall: { localStart: "2027-05-10T14:00", at: later },
            sequence: 0,
            clockChanges: 1,
            generation: 2,
            nextAction: { kind: "reminder", at: plus(later, -DAY) },
          },
        },
        time: { free: [], passedOn: [{ holder: "apt_1" }], claims: [{ holder: "apt_1" }] },
        facts: [{ type: "appointment.clock-changed", agreedFor: "2027-05-10T14:00", wasAt: START }],
      }),
    );
    if (!decision.ok || decision.value === NOTHING) throw new Error("nothing was decided");
    const followed = decision.value.next?.appointment;
    expect(decided(clockFollowed, aSeen({ appointment: followed! }))).toEqual(ok(NOTHING));
  });

  test("VISIT-17: takes along what is due so long before it", () => {
    withoutSummerTime();
    const appointment = visitByTheWall(booked);
    const promise = aCommitment({
      appointment: booked.id,
      duePhrase: "PT30M before the visit",
      dueAt: plus(START, -HOUR / 2),
    });
    const seen = aSeen({ appointment, story: { commitments: [promise] } });
    const decision = decided(clockFollowed, seen);
    expect(decision).toMatchObject(ok({ promises: expect.any(Array) }));
  });

  test("VISIT-17: whoever was reminded for the last time is only expected later", () => {
    withoutSummerTime();
    const attendance = { kind: "attendance", at: plus(START, HOUR) } as const;
    const appointment = visitByTheWall({ ...booked, nextAction: attendance });
    expect(decided(clockFollowed, aSeen({ appointment }))).toMatchObject(
      ok({
        next: { appointment: { nextAction: { kind: "attendance", at: plus(START, 2 * HOUR) } } },
      }),
    );
  });
});
