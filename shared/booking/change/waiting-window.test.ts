import { expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { DAY, HOUR, MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { waitingWindow } from "./waiting-window.ts";

const NOW = at("2027-03-20T10:00:00+00:00");
const terms = { zone: "Europe/London", horizonDays: 60, lead: 0 };
const until = (before: Instant | undefined, over: Partial<typeof terms> = {}) =>
  waitingWindow({ before }, { ...terms, ...over }, NOW);
const refused = (rule: string) => ({
  ok: false,
  failure: { code: "invalid-request", errors: [{ pointer: "/before", rule }] },
});

test("WAITING-8: who says no end waits four weeks, to the end of that day, across a clock change", () => {
  const end = at("2027-04-18T00:00:00+01:00");
  expect(until(undefined)).toEqual({ ok: true, value: { before: end } });
  expect(until(end)).toMatchObject({ ok: true });
  expect(until(plus(end, 1))).toMatchObject(refused("too-long-to-wait"));
});

test("no longer than the service can be booked ahead", () => {
  const end = at("2027-03-28T00:00:00+00:00");
  expect(until(undefined, { horizonDays: 7 })).toEqual({ ok: true, value: { before: end } });
  expect(until(plus(NOW, 8 * DAY), { horizonDays: 7 })).toMatchObject(refused("too-long-to-wait"));
});

test("nobody waits for what nobody could offer: the past, the next two hours, the time before one may book", () => {
  const least = plus(NOW, 2 * HOUR + 5 * MINUTE);
  expect(until(plus(NOW, -DAY))).toMatchObject(refused("too-soon-to-wait"));
  expect(until(least)).toMatchObject(refused("too-soon-to-wait"));
  expect(until(plus(least, 1))).toMatchObject({ ok: true });
  const lead = 24 * 60;
  expect(until(plus(NOW, DAY), { lead })).toMatchObject(refused("too-soon-to-wait"));
  expect(until(plus(NOW, DAY + 1), { lead })).toMatchObject({ ok: true });
});

test("there is time in between", () => {
  const before = plus(NOW, 2 * DAY);
  expect(waitingWindow({ from: before, before }, terms, NOW)).toMatchObject(
    refused("not-after-from"),
  );
  const from = plus(before, -1);
  expect(waitingWindow({ from, before }, terms, NOW)).toEqual({
    ok: true,
    value: { from, before },
  });
});
