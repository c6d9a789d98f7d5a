import { expect, test } from "vitest";
import { fail, ok } from "../../kernel/result.ts";
import { commitNew } from "./commit-new.ts";
import type { Making } from "./commit-new.ts";

const race = { rounds: 4, lost: "no free case reference was drawn" };

/** Draws a, b, c …; the engine refuses these labels, round by round, and then nothing more. */
async function made(
  refusals: readonly (readonly string[])[],
  over: Partial<Making<string, string>> = {},
) {
  const committed: string[][] = [];
  const done = await commitNew<string, string>(
    async (writes) => {
      committed.push(writes.map(({ label }) => label));
      const refused = refusals[committed.length - 1] ?? [];
      return refused.length === 0 ? ok(undefined) : fail({ refused });
    },
    {
      race,
      own: "thing",
      final: { "too-many": "ring us" },
      draw: async (round) =>
        ok({ made: "abcd".charAt(round), writes: [{ label: "thing", item: {} }] }),
      ...over,
    },
  );
  return { done, committed };
}

test("what is made is written in one transaction with what goes alongside", async () => {
  const alongside = (thing: string) => [{ label: `memory of ${thing}`, item: {} }];
  const { done, committed } = await made([], { alongside });
  expect(done).toEqual(ok("a"));
  expect(committed).toEqual([["thing", "memory of a"]]);
});

test("what is taken is drawn again, a few times", async () => {
  expect((await made([["case"], ["case"]])).done).toEqual(ok("c"));
  await expect(made(Array.from({ length: 4 }, () => ["case"]))).rejects.toThrow(race.lost);
});

test("its own new id can only have been written by itself: an answer got lost", async () => {
  const { done, committed } = await made([["case", "thing", "idempotency"]]);
  expect(done).toEqual(ok("a"));
  expect(committed).toHaveLength(1);
});

test("the same request before is a replay, whatever else is refused with it", async () => {
  expect((await made([["too-many", "idempotency"]])).done).toEqual(fail({ code: "replayed" }));
});

test("what no other draw can mend is answered at once, and so is a refusal of the draw", async () => {
  expect((await made([["too-many"]])).done).toEqual(fail("ring us"));
  const { done, committed } = await made([], { draw: async () => fail("no such department") });
  expect(done).toEqual(fail("no such department"));
  expect(committed).toEqual([]);
});
