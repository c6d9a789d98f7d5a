import { describe, expect, test } from "vitest";
import { eachApart } from "./each-apart.ts";

describe("items worked on apart", () => {
  test("are all worked on, each once, never more at a time than asked for", async () => {
    const done: number[] = [];
    let atOnce = 0;
    let most = 0;
    await eachApart([1, 2, 3, 4, 5], {
      sideBySide: 2,
      work: async (item) => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await Promise.resolve();
        atOnce -= 1;
        done.push(item);
      },
      onFailure: () => undefined,
    });
    expect(done).toHaveLength(5);
    expect(new Set(done)).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(most).toBe(2);
  });

  test("do not hold each other up, and the failures are told at the end", async () => {
    const done: number[] = [];
    const failed: number[] = [];
    const working = eachApart([1, 2, 3], {
      sideBySide: 1,
      work: async (item) => {
        if (item === 2) throw new Error("two");
        done.push(item);
      },
      onFailure: (_, item) => failed.push(item),
    });
    await expect(working).rejects.toMatchObject({ message: "1 of 3 failed" });
    expect([done, failed]).toEqual([[1, 3], [2]]);
  });
});
