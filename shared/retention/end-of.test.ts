import { expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  anAppointment,
  base,
  NOW,
  storyAfter,
} from "../../test/fixtures/case-story.ts";
import { aWished } from "../../test/fixtures/a-seen.ts";
import { KEPT_BY_DEFAULT, MONTH_MILLISECONDS } from "../directory/document/retention.ts";
import { DAY, plus } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import { endOf } from "./end-of.ts";

const noted = { ...base, type: "case.noted", text: "Rang twice" } as const;
const end = (over: Partial<CaseStory> = {}, later = 0) =>
  endOf(storyAfter(noted, over), KEPT_BY_DEFAULT, plus(NOW, later));
const kept = aCommitment({ status: "kept", keptAt: NOW });

test("DATA-2: a case is kept for two years after the last thing of it", () => {
  expect(end({ commitments: [kept] })).toBe(plus(NOW, 24 * MONTH_MILLISECONDS));
  const visit = anAppointment({ status: "completed" });
  expect(end({ appointments: [visit] })).toBe(plus(visit.end, 24 * MONTH_MILLISECONDS));
});

test("DATA-2: while a promise is open, or a visit lies ahead, it has no end", () => {
  expect(end({ commitments: [kept, aCommitment()] })).toBeUndefined();
  expect(end({ commitments: [aCommitment()] }, 3_000 * DAY)).toBeUndefined();
  expect(end({ appointments: [anAppointment()] })).toBeUndefined();
});

test("DATA-2: whoever waits for a time keeps the case open, and who has left does not", () => {
  expect(end({ commitments: [kept], waiting: [aWished()] }, 3_000 * DAY)).toBeUndefined();
  const left = aWished({ status: "left" });
  expect(end({ commitments: [kept], waiting: [left] })).toBe(plus(NOW, 24 * MONTH_MILLISECONDS));
});

test("DATA-2: a visit whose end nobody logged is over with its time", () => {
  const visit = anAppointment({ status: "arrived" });
  expect(end({ appointments: [visit] }, 30 * DAY)).toBe(plus(visit.end, 24 * MONTH_MILLISECONDS));
});

test("DATA-3: where nobody showed that the address is theirs, and nothing came of it, it is 30 days", () => {
  const unproven = { case: aCase({ unproven: { key: "k" } }) };
  const cancelled = anAppointment({ status: "cancelled" });
  expect(end({ ...unproven, appointments: [cancelled] })).toBe(plus(NOW, 30 * DAY));
  const withdrawn = aCommitment({ status: "withdrawn" });
  expect(end({ ...unproven, commitments: [withdrawn] })).toBe(plus(NOW, 30 * DAY));
  const long = plus(NOW, 24 * MONTH_MILLISECONDS);
  expect(end({ ...unproven, commitments: [kept] })).toBe(long);
  expect(end({ appointments: [cancelled] })).toBe(long);
});
