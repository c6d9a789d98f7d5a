import { expect, test } from "vitest";
import { aCommitment, northside } from "../../../test/fixtures/case-story.ts";
import { plus, DAY, wallText } from "../../kernel/time.ts";
import { dateAt, wallAt } from "../../kernel/zone.ts";
import { strandedBy } from "./stranded.ts";

const promise = aCommitment();
const now = plus(promise.dueAt, -DAY);
const date = (days: number) => dateAt(northside.timeZone, plus(now, days * DAY));
const without = { ...northside, staff: northside.staff.filter(({ id }) => id !== "ana") };
const away = (from: number, through: number, substitute?: string, times: object = {}) => ({
  ...northside,
  staff: northside.staff.map(({ absences: _before, ...member }) => {
    const absence = { from: date(from), through: date(through), ...times };
    const absences = [substitute === undefined ? absence : { ...absence, substitute }];
    return member.id === "ana" ? { ...member, absences } : member;
  }),
});
const stranded = (after: typeof northside) =>
  strandedBy(promise, { before: away(30, 40), after }, now);

test("PEOPLE-6: a promise is left alone by who goes, or is away until it is due with nobody standing in", () => {
  expect(stranded(without)).toBe("owner-gone");
  expect(stranded({ ...northside, departments: [] })).toBe("department-gone");
  expect(stranded(away(0, 2))).toBe("owner-away");
  expect(stranded(away(0, 2, "maya"))).toBeUndefined();
  expect(stranded(away(1, 2))).toBeUndefined();
  expect(stranded(northside)).toBeUndefined();
});

test("PEOPLE-6: what was taken over from another dealer is left alone like one's own, what was given to one is not", () => {
  const documents = { before: northside, after: without };
  const host = (dealer: string) => ({ ...promise, host: { dealer, department: "sales" } });
  expect(strandedBy(host("northside"), documents, now)).toBe("owner-gone");
  expect(strandedBy(host("harbour"), documents, now)).toBeUndefined();
});

test("PEOPLE-11: what is due in the afternoon is not alone when its owner is back at noon", () => {
  const untilNoon = (time: string) => away(0, 1, undefined, { throughTime: time });
  const { minutes } = wallAt(northside.timeZone, promise.dueAt);
  expect(stranded(untilNoon(wallText(minutes)))).toBe("owner-away");
  expect(stranded(untilNoon(wallText(minutes - 5)))).toBeUndefined();
});
