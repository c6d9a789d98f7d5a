import { expect, test } from "vitest";
import { Unavailable } from "./unavailable.ts";
import { LOST, raced } from "./raced.ts";

const RACE = { rounds: 3, lost: "others were always faster" };

test("what stands ends the race, also when it is nothing", async () => {
  const rounds: number[] = [];
  const won = await raced(RACE, async (round) => {
    rounds.push(round);
    return round === 1 ? undefined : LOST;
  });
  expect(won).toBeUndefined();
  expect(rounds).toEqual([0, 1]);
});

test("who loses every round hears that it may be tried again later", async () => {
  let rounds = 0;
  const losing = raced(RACE, async () => {
    rounds += 1;
    return LOST;
  });
  await expect(losing).rejects.toThrow(new Unavailable("others were always faster"));
  expect(rounds).toBe(3);
});

test("what goes wrong is no lost race", async () => {
  let rounds = 0;
  const failing = raced(RACE, async () => {
    rounds += 1;
    throw new Error("the table is away");
  });
  await expect(failing).rejects.toThrow("the table is away");
  expect(rounds).toBe(1);
});
