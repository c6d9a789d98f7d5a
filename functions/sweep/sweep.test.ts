import { expect, test } from "vitest";
import { systemRandom } from "../../shared/kernel/random.ts";
import { instant } from "../../shared/kernel/time.ts";
import type { Pace } from "../../shared/mail/send/pace.ts";
import { sweep } from "./sweep.ts";

test("all chores of a round send at one pace: what SES said to one holds for the next", async () => {
  const paces: Pace[] = [];
  const learn = async (_work: unknown, _now: unknown, pace: Pace) => {
    paces.push(pace);
    (await pace.turn())?.refused("over-quota");
  };
  const round = sweep({
    clock: { now: () => instant(0) },
    random: systemRandom,
    workBy: async () => [],
    chores: [learn, learn],
  });
  await round();
  expect(paces[1]).toBe(paces[0]);
  expect(paces[0]?.isOver()).toBe(true);
  await round();
  expect(paces[2]).not.toBe(paces[0]);
});
