import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPendingCalls } from "./pending-calls.ts";
import type { PendingCalls } from "./pending-calls.ts";

describe("the calls of functions that share a thread", () => {
  let calls: PendingCalls;
  let sent: number[];
  const open = (name = "booking-api") =>
    calls.open({ name, timeoutSeconds: 10, send: (id) => void sent.push(id) });
  const settle = (id: number) => calls.settle({ id, ok: true, result: String(id) });

  beforeEach(() => {
    vi.useFakeTimers();
    calls = createPendingCalls();
    sent = [];
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("lets a crowd through in turns, in the order it came", async () => {
    const crowd = Array.from({ length: 10 }, () => open());
    expect(sent).toEqual([1, 2, 3, 4]);
    settle(2);
    expect(sent).toEqual([1, 2, 3, 4, 5]);
    for (let id = 1; id <= 10; id += 1) settle(id);
    expect(await Promise.all(crowd)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    await calls.idle();
  });

  it("counts the time of a call from its turn on", async () => {
    const crowd = Array.from({ length: 500 }, () => open());
    for (let id = 1; id <= 500; id += 1) {
      vi.advanceTimersByTime(1_000);
      settle(id);
    }
    expect(await Promise.all(crowd)).toHaveLength(500);
  });

  it("goes on with the next when one takes too long", async () => {
    const crowd = Array.from({ length: 5 }, () => open());
    const ended = Promise.allSettled(crowd);
    vi.advanceTimersByTime(10_000);
    settle(5);
    expect((await ended).map(({ status }) => status)).toEqual([
      ...Array.from({ length: 4 }, () => "rejected"),
      "fulfilled",
    ]);
  });

  it("holds no function up because of another", () => {
    for (let count = 0; count < 8; count += 1) void open();
    void open("relay");
    expect(sent).toEqual([1, 2, 3, 4, 9]);
  });

  it("fails those that wait, too, and sends none of them", async () => {
    const ended = Promise.allSettled(Array.from({ length: 6 }, () => open()));
    calls.failAll("stopped");
    expect((await ended).every(({ status }) => status === "rejected")).toBe(true);
    expect(sent).toEqual([1, 2, 3, 4]);
    await calls.idle();
  });
});
