import { describe, expect, test } from "vitest";
import {
  afterAnswer,
  afterRefusal,
  beginPace,
  nextAt,
  PACE,
  soonestAt,
  wantsWhole,
} from "./pace.ts";
import type { Attention, Pace } from "./pace.ts";

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/** Dollars for one question: list prices of us-east-1, as the decision shows them. */
const MILLION = 1_000_000;
const ASKED =
  (1.0 /* CloudFront, HTTPS */ +
    0.6 /* the firewall */ +
    1.0 /* HTTP API */ +
    0.2) /* Lambda, the call */ /
    MILLION +
  10 * 1.7275 * 0.0000133334 * 0.001 /* 10 ms of 1,769 MB on Arm */ +
  (0.5 * 0.125) / MILLION /* one eventually consistent read */ +
  0.625 / MILLION /* who is at it: a write, at most once a minute */ +
  0.7 * (0.085 / MILLION); /* 700 bytes to the browser */

/** A page that is made for it: 80 ms, 80 read units, 60 KB to the browser. */
const MADE =
  ASKED + 80 * 1.7275 * 0.0000133334 * 0.001 + (80 * 0.125) / MILLION + 60 * (0.085 / MILLION);

type Day = { readonly asked: number; readonly made: number };

/** A page that is open for eight hours, with who is there at each time and what has happened since. */
function openFor(
  hours: number,
  attentionAt: (now: number) => Attention,
  hasHappened: (now: number) => boolean,
): Day {
  let pace = beginPace(0);
  let [asked, made] = [0, 0];
  for (let now = 0; now < hours * HOUR; now += SECOND) {
    const attention = attentionAt(now);
    if (now < nextAt(pace, attention, now)) continue;
    const isMade = wantsWhole(pace, attention, now) || hasHappened(now);
    if (isMade) made += 1;
    else asked += 1;
    pace = afterAnswer(pace, isMade, now);
  }
  return { asked, made };
}

const cents = ({ asked, made }: Day, days: number) => 100 * days * (asked * ASKED + made * MADE);

const atWork = (now: number): Attention => ({ hidden: false, activeAt: now });
const resting = (): Attention => ({ hidden: false, activeAt: -HOUR });
const hidden = (): Attention => ({ hidden: true, activeAt: -HOUR });

describe("LIVE-2: an open page costs at most two cents a month of 22 days, eight hours each", () => {
  test.each([
    ["nobody looks at it", hidden, () => false],
    ["somebody looks and does nothing", resting, () => false],
    ["somebody works at it all day", atWork, () => false],
    ["something happens before each question", atWork, () => true],
    ["something happens all day behind a hidden page", hidden, () => true],
  ])("%s", (_, attentionAt, hasHappened) => {
    const day = openFor(8, attentionAt, hasHappened);
    expect(cents(day, 22)).toBeLessThan(2);
    // Whatever anybody does with it, no more questions than there are tokens.
    const tokens = PACE.mostTokens + (8 * HOUR) / PACE.tokenMilliseconds;
    expect(day.asked + PACE.wholeTokens * day.made).toBeLessThanOrEqual(tokens);
  });

  test("the old way, every page made each 15 seconds, cost more than a hundred times as much", () => {
    expect(cents({ asked: 0, made: (8 * HOUR) / (15 * SECOND) }, 22)).toBeGreaterThan(80);
  });

  test("a page that is made costs no more tokens than it is worth", () => {
    expect(MADE / ASKED).toBeLessThan(PACE.wholeTokens);
  });
});

test("a page that somebody works at asks each 15 seconds for minutes", () => {
  const first = openFor(7 / 60, atWork, () => false);
  expect(first).toEqual({ asked: 27, made: 0 });
});

test("whoever comes back after a rest sees at once how it is", () => {
  let pace = beginPace(0);
  for (let now = 0; now < 2 * HOUR; now += SECOND) {
    if (now >= nextAt(pace, hidden(), now)) pace = afterAnswer(pace, false, now);
  }
  expect(soonestAt(pace, 2 * HOUR)).toBe(2 * HOUR);
});

test("LIVE-3: refused, it waits as long as it is told, and longer each time", () => {
  const first = afterRefusal(beginPace(0), 0, 0);
  expect(nextAt(first, atWork(0), 0)).toBe(30 * SECOND);
  const second = afterRefusal(first, 0, 30 * SECOND);
  expect(soonestAt(second, 30 * SECOND)).toBe(90 * SECOND);
  const told = afterRefusal(second, 600 * SECOND, 90 * SECOND);
  expect(soonestAt(told, 90 * SECOND)).toBe(690 * SECOND);
  expect(soonestAt(afterAnswer(told, false, 690 * SECOND), 690 * SECOND)).toBe(690 * SECOND);
  const all = Array.from({ length: 40 }).reduce<Pace>((pace) => afterRefusal(pace, 0, 0), first);
  expect(soonestAt(all, 0)).toBeLessThanOrEqual(15 * MINUTE);
});
