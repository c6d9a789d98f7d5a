import { describe, expect, test } from "vitest";
import { PACE_POLICY, openPace } from "./pace.ts";
import type { Pace } from "./pace.ts";

/** Time that passes only by waiting, and chance in the middle. */
function paced(limits: Parameters<typeof openPace>[1] = {}) {
  let elapsed = 0;
  const waits: number[] = [];
  const pace = openPace({ bytes: (count) => new Uint8Array(count).fill(128) }, limits, {
    elapsed: () => elapsed,
    wait: async (milliseconds) => {
      waits.push(Math.round(milliseconds));
      elapsed += milliseconds;
    },
  });
  return { pace, waits, elapsed: () => elapsed };
}

async function taken(pace: Pace): Promise<void> {
  (await pace.turn())?.taken();
}

/** SES takes one message a second; resolves with when each of so many was taken. */
async function throughOneASecond(count: number, { pace, elapsed }: ReturnType<typeof paced>) {
  const times: number[] = [];
  while (times.length < count) {
    const turn = await pace.turn();
    if (turn === undefined) break;
    if (elapsed() - (times.at(-1) ?? -Infinity) >= 1_000) {
      times.push(elapsed());
      turn.taken();
    } else turn.refused("throttled");
  }
  return times;
}

test("nobody waits while SES takes everything", async () => {
  const { pace, waits } = paced();
  for (let count = 0; count < 50; count += 1) await taken(pace);
  expect(waits).toEqual([]);
});

test("a hundred messages go through one a second in little more than a hundred seconds", async () => {
  const run = paced();
  const times = await throughOneASecond(100, run);
  expect(times).toHaveLength(100);
  expect(run.elapsed()).toBeLessThan(150_000);
});

test("ten lanes at one message a second stay out of each other's way", async () => {
  let elapsed = 0;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const pace = openPace(
    { bytes: (count) => new Uint8Array(count).fill(128) },
    {},
    {
      elapsed: () => elapsed,
      wait: (milliseconds) =>
        new Promise((wake) => sleepers.push({ until: elapsed + milliseconds, wake })),
    },
  );
  let left = 100;
  let tries = 0;
  let lastTaken = -Infinity;
  const lane = async () => {
    while (left > 0) {
      const turn = await pace.turn();
      if (turn === undefined) return;
      tries += 1;
      if (elapsed - lastTaken < 1_000) {
        turn.refused("throttled");
        continue;
      }
      lastTaken = elapsed;
      left -= 1;
      turn.taken();
    }
  };
  const running = new Set(Array.from({ length: 10 }, (_, index) => index));
  for (const index of running) void lane().then(() => running.delete(index));
  while (running.size > 0) {
    // Everybody who can go on does, then time passes up to whoever wakes first.
    await new Promise((resolve) => setImmediate(resolve));
    const [first] = sleepers.sort((one, other) => one.until - other.until).splice(0, 1);
    if (first === undefined) continue;
    elapsed = Math.max(elapsed, first.until);
    first.wake();
  }
  // Whoever was in line when the last one went still goes.
  expect(left).toBeLessThanOrEqual(0);
  expect(tries).toBeLessThan(150);
  expect(elapsed).toBeLessThan(150_000);
});

test("many tries refused at the same moment are one lesson, not many", async () => {
  const { pace, waits } = paced();
  const turns = await Promise.all(Array.from({ length: 10 }, () => pace.turn()));
  for (const turn of turns) turn?.refused("throttled");
  expect(pace.isOver()).toBe(false);
  await pace.turn();
  expect(waits).toEqual([PACE_POLICY.firstGapMilliseconds]);
});

test("who waits does so longer each time, and at last the run is over", async () => {
  const { pace, waits } = paced();
  for (let turn = await pace.turn(); turn !== undefined; turn = await pace.turn()) {
    turn.refused("throttled");
  }
  expect(waits).toHaveLength(PACE_POLICY.stopAfter.throttled - 1);
  expect(waits).toEqual(waits.toSorted((left, right) => left - right));
  // Chance adds a quarter at most.
  expect(Math.max(...waits)).toBeLessThanOrEqual(PACE_POLICY.longestGapMilliseconds * 1.25);
});

test("MAIL-8: a used-up quota ends the run at once, and a mail of its own trouble changes nothing", async () => {
  const { pace, waits } = paced();
  (await pace.turn())?.refused("refused");
  await taken(pace);
  expect(waits).toEqual([]);
  (await pace.turn())?.refused("over-quota");
  expect(await pace.turn()).toBeUndefined();
});

test("an SES that is away is asked three times and then left alone", async () => {
  const { pace } = paced();
  let asked = 0;
  for (let turn = await pace.turn(); turn !== undefined; turn = await pace.turn()) {
    asked += 1;
    turn.refused("unreachable");
  }
  expect(asked).toBe(3);
});

test("a run that may wait a second leaves the rest when that is over", async () => {
  const run = paced({ waitingMilliseconds: 1_000 });
  await throughOneASecond(100, run);
  expect(run.pace.isOver()).toBe(true);
  expect(run.elapsed()).toBeLessThanOrEqual(1_000);
});

test("once patience is over nobody gets a turn", async () => {
  let over = false;
  const { pace } = paced({ patience: { isOver: () => over } });
  await taken(pace);
  over = true;
  expect(await pace.turn()).toBeUndefined();
});

describe("the gap between two mails", () => {
  /** Chance that neither shortens nor lengthens a wait. */
  const EVEN = 128;

  function even(limits: Parameters<typeof openPace>[1] = {}, high = EVEN) {
    let elapsed = 0;
    const waits: number[] = [];
    const pace = openPace({ bytes: () => Uint8Array.of(high, 0) }, limits, {
      elapsed: () => elapsed,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        elapsed += milliseconds;
      },
    });
    return { pace, waits, pass: (milliseconds: number) => (elapsed += milliseconds) };
  }

  test("grows by half at each refusal, from a fifth of a second up to two", async () => {
    const { pace, waits } = even();
    for (let turn = await pace.turn(); turn !== undefined; turn = await pace.turn()) {
      turn.refused("throttled");
    }
    expect(waits).toEqual([200, 300, 450, 675, 1012.5, 1518.75, 2_000]);
  });

  test("is spread by a quarter either way, so that others who wait are not met again", async () => {
    for (const [high, wait] of [
      [0, 150],
      [64, 175],
      [192, 225],
    ] as const) {
      const { pace, waits } = even({}, high);
      (await pace.turn())?.refused("throttled");
      expect((await pace.turn())?.waited).toBe(true);
      expect(waits).toEqual([wait]);
    }
  });

  test("shrinks by a twentieth with each mail that is taken, and a small one is none", async () => {
    const { pace, waits } = even();
    (await pace.turn())?.refused("throttled");
    for (let count = 0; count < 60; count += 1) await taken(pace);
    // The place of the next one was given with the gap as it was before.
    expect(waits.slice(0, 3)).toEqual([200, 200, 190]);
    expect(waits).toHaveLength(46);
    expect(waits.at(-1)).toBeCloseTo(200 * 0.95 ** 44);
    expect((await pace.turn())?.waited).toBe(false);
  });

  test("forgets earlier trouble once a mail is taken", async () => {
    const { pace } = even();
    for (let count = 0; count < 2; count += 1) {
      for (let again = 0; again < 2; again += 1) (await pace.turn())?.refused("unreachable");
      expect(pace.isOver()).toBe(false);
      await taken(pace);
    }
  });

  test("need not be waited for where it has passed by itself", async () => {
    const { pace, waits, pass } = even();
    (await pace.turn())?.refused("throttled");
    pass(200);
    expect((await pace.turn())?.waited).toBe(false);
    expect((await pace.turn())?.waited).toBe(true);
    expect(waits).toEqual([200]);
  });

  test("may end exactly when the run may wait no longer, counted from the first trouble", async () => {
    const exactly = even({ waitingMilliseconds: 200 });
    (await exactly.pace.turn())?.refused("throttled");
    expect(await exactly.pace.turn()).toBeDefined();
    const less = even({ waitingMilliseconds: 199 });
    (await less.pace.turn())?.refused("throttled");
    expect(await less.pace.turn()).toBeUndefined();
    const twice = even({ waitingMilliseconds: 400 });
    (await twice.pace.turn())?.refused("throttled");
    (await twice.pace.turn())?.refused("throttled");
    expect(await twice.pace.turn()).toBeUndefined();
  });

  test("is waited for anew by whoever hears meanwhile that it is longer", async () => {
    let elapsed = 0;
    let wake = () => {};
    const waits: number[] = [];
    const pace = openPace(
      { bytes: () => Uint8Array.of(EVEN, 0) },
      {},
      {
        elapsed: () => elapsed,
        wait: (milliseconds) => {
          waits.push(milliseconds);
          return new Promise((resolve) => {
            wake = resolve;
          });
        },
      },
    );
    (await pace.turn())?.refused("throttled");
    elapsed = 200;
    const trying = await pace.turn();
    const waiting = pace.turn();
    expect(waits).toEqual([200]);
    trying?.refused("throttled");
    elapsed = 400;
    wake();
    await new Promise((resolve) => setImmediate(resolve));
    expect(waits).toEqual([200, 100]);
    elapsed = 500;
    wake();
    expect((await waiting)?.waited).toBe(true);
  });
});
