import { describe, expect, test } from "vitest";
import { STAFF, aSeen } from "../../../test/fixtures/a-seen.ts";
import { NOW, REFERENCE, aCase, anAppointment } from "../../../test/fixtures/case-story.ts";
import { ok } from "../../kernel/result.ts";
import { DAY, MINUTE, plus } from "../../kernel/time.ts";
import { lookAtTentative, tentativeOf } from "../appointment/tentative.ts";
import { NOTHING } from "../frame/decision.ts";
import { warnedOrLapsed } from "./lapse.ts";

const burst = "2027-05-05T19-4f2a90c1";
const email = "rosa@example.com";
const start = plus(NOW, 8 * DAY);
const lapsesAt = plus(NOW, 3 * DAY);

describe("ABUSE-14: how long a stranger's visit stands", () => {
  test.each([
    ["far ahead", { burst, email, start }, { burst, lapsesAt }],
    ["within a week", { burst, email, start: plus(NOW, 7 * DAY) }, { burst }],
    ["whom no mail reaches", { burst, email: undefined, start }, { burst }],
    [
      "held until a mail is opened",
      { burst, email, start: plus(NOW, DAY), held: true as const },
      { burst, warned: true, lapsesAt: plus(NOW, 30 * MINUTE) },
    ],
  ])("%s", (_what, booked, tentative) => {
    expect(tentativeOf(booked, NOW)).toEqual(tentative);
  });

  test("it is looked at to warn, then to let it lapse", () => {
    expect(lookAtTentative({ burst })).toBeUndefined();
    expect(lookAtTentative({ burst, lapsesAt })).toBe(plus(NOW, DAY));
    expect(lookAtTentative({ burst, lapsesAt, warned: true })).toBe(lapsesAt);
  });
});

describe("ABUSE-14: a stranger's visit", () => {
  const stranger = aCase({ unproven: { key: "in the mail" } });
  const looked = (after: number, tentative: object, over: object = {}) => {
    const appointment = anAppointment({ start, tentative: { burst, lapsesAt, ...tentative } });
    const story = { case: stranger, ...over };
    return warnedOrLapsed(aSeen({ appointment, story, now: plus(NOW, after) }));
  };
  const note = {
    id: "evt_1",
    reference: REFERENCE,
    dealer: "northside",
    at: NOW,
    by: STAFF,
  } as const;

  test("is told again once, and lapses for all to have", () => {
    expect(looked(DAY - 1, {})).toEqual(ok(NOTHING));
    expect(looked(DAY, {})).toMatchObject({
      value: { next: { change: "warn" }, facts: [{ type: "appointment.reminded", lapsesAt }] },
    });
    expect(looked(2 * DAY, { warned: true })).toEqual(ok(NOTHING));
    expect(looked(3 * DAY, { warned: true })).toMatchObject({
      value: {
        next: { change: "cancel" },
        facts: [{ type: "appointment.cancelled", because: "lapsed" }],
      },
    });
  });

  test("stays where its address is proven, staff have dealt with it, or it is rung about", () => {
    const late = (over: object) => looked(3 * DAY, { warned: true }, over);
    expect(late({ case: aCase() })).toEqual(ok(NOTHING));
    expect(late({ events: [{ ...note, type: "case.noted", text: "Rang" }] })).toEqual(ok(NOTHING));
    const appointment = anAppointment({
      start,
      status: "unconfirmed",
      tentative: { burst, lapsesAt, warned: true },
    });
    const rung = aSeen({ appointment, story: { case: stranger }, now: plus(NOW, 3 * DAY) });
    expect(warnedOrLapsed(rung)).toEqual(ok(NOTHING));
  });
});
