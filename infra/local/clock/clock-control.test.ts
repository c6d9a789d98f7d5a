import { describe, expect, it, onTestFinished, vi } from "vitest";
import { DAY, HOUR, MINUTE, instant, plus, toUtc } from "../../../shared/kernel/time.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { createClockControl } from "./clock-control.ts";
import { createLocalClock } from "./local-clock.ts";
import { createRecurring } from "./recurring.ts";

const start = instant(Date.parse("2026-12-01T09:00:00Z"));

/** A clock with timers at these times; the story tells what ran when. */
function stack(...timers: readonly Instant[]) {
  const clock = createLocalClock(start);
  const story: string[] = [];
  let armed = timers.toSorted((a, b) => a - b);
  let fired = 0;
  const tell = (what: string) => story.push(`${toUtc(clock.now()).slice(5, 16)} ${what}`);
  const recurring = createRecurring({
    manifest: [{ name: "sweep", trigger: { kind: "every", minutes: 5 } }],
    invoke: async (name) => tell(name),
    mayHaveWork: async () => true,
  });
  const settle = async () => {
    for (const at of armed.filter((due) => due <= clock.now())) {
      armed = armed.filter((other) => other !== at);
      fired += 1;
      tell("timer");
    }
    while (await recurring.step());
  };
  const moves: Instant[] = [];
  const control = createClockControl({
    clock,
    settle,
    nudge: () => {},
    recurring,
    schedules: { nextDueAt: () => armed[0], fired: () => fired },
    onMoved: () => moves.push(clock.now()),
  });
  return { clock, story, control, moves };
}

describe("moving the clock", () => {
  it("stops at each timer in order and ends where it was told to", async () => {
    const { clock, story, control } = stack(plus(start, 3 * MINUTE), plus(start, MINUTE));
    expect(await control.moveTo(plus(start, 4 * MINUTE))).toBe(2);
    expect(story).toEqual(["12-01T09:01 timer", "12-01T09:03 timer"]);
    expect(clock.now()).toBe(plus(start, 4 * MINUTE));
  });

  it("tells of each stop before what is due there, so that a crash finds the clock there", async () => {
    const { control, moves } = stack(plus(start, MINUTE));
    await control.moveTo(plus(start, 2 * MINUTE));
    expect(moves).toEqual([1, 2, 2].map((minutes) => plus(start, minutes * MINUTE)));
  });

  it("runs recurring functions at each of their times, after the timers of that moment", async () => {
    const { story, control } = stack(plus(start, 5 * MINUTE));
    await control.moveTo(plus(start, 10 * MINUTE));
    expect(story).toEqual(["12-01T09:05 timer", "12-01T09:05 sweep", "12-01T09:10 sweep"]);
  });

  it("runs them over a long jump only within the last day, before that after each timer", async () => {
    const { story, control } = stack(plus(start, HOUR + MINUTE), plus(start, 2 * DAY));
    await control.moveTo(plus(start, 10 * DAY));
    expect(story.slice(0, 4)).toEqual([
      "12-01T10:01 timer",
      "12-01T10:01 sweep",
      "12-03T09:00 timer",
      "12-03T09:00 sweep",
    ]);
    expect(story[4]).toBe("12-10T09:05 sweep");
    expect(story).toHaveLength(4 + 288);
  });

  it("only settles when it is to stay where it is", async () => {
    const { clock, story, control } = stack(start);
    expect(await control.moveTo(start)).toBe(1);
    expect(story).toEqual(["12-01T09:00 timer"]);
    expect(clock.now()).toBe(start);
  });

  it("moves one after the other when asked twice at once", async () => {
    const { clock, control } = stack();
    await Promise.all([
      control.moveTo(plus(start, MINUTE)),
      control.moveTo(plus(start, 2 * MINUTE)),
    ]);
    expect(clock.now()).toBe(plus(start, 2 * MINUTE));
  });
});

describe("a clock that runs", () => {
  it("goes on from where it was put, and tells how far it is ahead", () => {
    // The machine's clock is held, so that no moment passes between two looks at it.
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const clock = createLocalClock(undefined);
    clock.standAt(plus(clock.now(), DAY));
    clock.release();
    expect(clock.skipped()).toBe(DAY);
    vi.advanceTimersByTime(MINUTE);
    expect(clock.now() - Date.now()).toBe(DAY);
    clock.reset();
    expect(clock.skipped()).toBe(0);
  });
});
