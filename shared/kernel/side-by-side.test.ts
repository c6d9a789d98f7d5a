import { expect, test } from "vitest";
import { sideBySide } from "./side-by-side.ts";

test("what is made keeps the order of its items, and no more than the lanes are under way", async () => {
  let underWay = 0;
  let most = 0;
  const turns = [5, 1, 4, 1, 3, 1, 2];
  const made = await sideBySide(turns, 3, async (turn) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let waited = 0; waited < turn; waited += 1) await Promise.resolve();
    underWay -= 1;
    return turn * 10;
  });
  expect(made).toEqual(turns.map((turn) => turn * 10));
  expect(most).toBe(3);
});

test("nothing to do is done", async () => {
  expect(await sideBySide([], 8, () => Promise.resolve(1))).toEqual([]);
});

test("the first failure is everybody's", async () => {
  const work = (item: number) =>
    item === 2 ? Promise.reject(new Error("two")) : Promise.resolve();
  await expect(sideBySide([1, 2, 3], 2, work)).rejects.toThrow("two");
});
