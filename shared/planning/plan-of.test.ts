import { describe, expect, test } from "vitest";
import { aCase, aCommitment, anAppointment, at, NOW } from "../../test/fixtures/case-story.ts";
import { HOUR, plus } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import { isPlanned, planOf } from "./plan-of.ts";

const VISIT = anAppointment();
const { start, end } = VISIT;
const AFTER = plus(end, 12 * HOUR);

function story(over: Partial<CaseNow>): CaseNow {
  return { case: aCase(), appointments: [], commitments: [], cameBack: [], ...over };
}
const planned = (over: Partial<CaseNow>, now = NOW) => {
  const { unplannedSince, lookAt } = planOf(story(over), now) ?? {};
  if (unplannedSince !== undefined) return { since: unplannedSince };
  return lookAt === undefined ? "nothing to remember" : { lookAt };
};

describe("NEXT-2: whether something comes next in a case", () => {
  test("a case with nothing in it waits since it was opened, unless somebody said that nothing is owed", () => {
    expect(planned({})).toEqual({ since: NOW });
    expect(planned({ case: aCase({ closed: { at: NOW } }) })).toBe("nothing to remember");
    const erased = aCase({ erased: { request: "req_1", at: NOW } });
    expect(planned({ case: erased })).toBe("nothing to remember");
  });

  test("an open promise is a next thing; one that was kept or withdrawn ends the matter", () => {
    expect(planned({ commitments: [aCommitment()] })).toBe("nothing to remember");
    for (const status of ["kept", "withdrawn"] as const) {
      expect(planned({ commitments: [aCommitment({ status })] })).toBe("nothing to remember");
    }
  });

  test("a visit ahead is looked at half a day after its end, and no sooner", () => {
    expect(planned({ appointments: [VISIT] })).toEqual({ lookAt: AFTER });
    expect(isPlanned(story({ appointments: [VISIT] }), plus(AFTER, -1))).toBe(true);
    const later = anAppointment({ id: "apt_2", end: plus(end, HOUR) });
    expect(planned({ appointments: [later, VISIT] })).toEqual({ lookAt: plus(AFTER, HOUR) });
  });
});

describe("NEXT-3: a visit that is over", () => {
  test.each(["confirmed", "unconfirmed", "arrived", "in-progress", "ready"] as const)(
    "%s waits for somebody to log how it went",
    (status) => {
      const appointments = [anAppointment({ status })];
      expect(planned({ appointments }, AFTER)).toEqual({ since: end });
    },
  );

  test.each(["completed", "cancelled"] as const)("%s ends the matter", (status) => {
    expect(planned({ appointments: [anAppointment({ status })] }, AFTER)).toBe(
      "nothing to remember",
    );
  });

  test.each(["no-show", "missed-unconfirmed"] as const)(
    "%s waits until something is made of it, or it is closed",
    (status) => {
      const appointments = [anAppointment({ status })];
      expect(planned({ appointments }, AFTER)).toEqual({ since: end });
      const before = aCommitment({ status: "kept", promisedAt: at("2027-05-09T10:00:00+01:00") });
      expect(planned({ appointments, commitments: [before] }, AFTER)).toEqual({ since: end });
      const after = aCommitment({ status: "kept", promisedAt: start });
      expect(planned({ appointments, commitments: [after] }, AFTER)).toBe("nothing to remember");
      const again = anAppointment({ id: "apt_2", status: "completed", bookedAt: start });
      expect(planned({ appointments: [...appointments, again] }, AFTER)).toBe(
        "nothing to remember",
      );
      const closed = aCase({ closed: { at: AFTER } });
      expect(planned({ case: closed, appointments }, AFTER)).toBe("nothing to remember");
    },
  );

  test("PART-6: one that is completed has work left whose part came after it", () => {
    const job = { id: "job_1", concern: "Oil under the car", reason: "repair" } as const;
    const completedAt = plus(end, HOUR);
    const appointments = [anAppointment({ status: "completed", completedAt, jobs: [job] })];
    const part = { job: job.id, orderReference: "PO-1" };
    const kept = (keptAt: typeof end, of: object = {}) => [
      aCommitment({ kind: "part", part, status: "kept", promisedAt: start, keptAt, ...of }),
    ];
    expect(planned({ appointments, commitments: kept(AFTER) }, AFTER)).toEqual({ since: end });
    const there = kept(plus(completedAt, -1));
    expect(planned({ appointments, commitments: there }, AFTER)).toBe("nothing to remember");
    const other = kept(AFTER, { part: { ...part, job: "job_2" } });
    expect(planned({ appointments, commitments: other }, AFTER)).toBe("nothing to remember");
    const again = anAppointment({ id: "apt_2", status: "completed", bookedAt: AFTER, jobs: [job] });
    const both = [...appointments, again];
    expect(planned({ appointments: both, commitments: kept(AFTER) }, AFTER)).toBe(
      "nothing to remember",
    );
  });

  test("PART-6: neither word while the car was there nor a return that was cancelled does its work", () => {
    const completedAt = plus(start, HOUR);
    const visit = anAppointment({ status: "part-needed", completedAt });
    const of = (...others: (typeof visit)[]) => ({ appointments: [visit, ...others] });
    const word = (promisedAt: typeof end) => [aCommitment({ status: "kept", promisedAt })];
    expect(planned({ ...of(), commitments: word(start) }, AFTER)).toEqual({ since: end });
    expect(planned({ ...of(), commitments: word(AFTER) }, AFTER)).toBe("nothing to remember");
    const back = { id: "apt_2", bookedAt: completedAt };
    const cancelled = anAppointment({ ...back, status: "cancelled" });
    expect(planned(of(cancelled), AFTER)).toEqual({ since: end });
    const done = anAppointment({ ...back, status: "completed" });
    expect(planned(of(done), AFTER)).toBe("nothing to remember");
  });

  test("what was closed before it counts again", () => {
    const closed = aCase({ closed: { at: plus(start, -HOUR) } });
    expect(planned({ case: closed, appointments: [VISIT] }, AFTER)).toEqual({ since: end });
  });
});
