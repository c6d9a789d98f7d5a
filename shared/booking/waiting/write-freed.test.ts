import { expect, test } from "vitest";
import { aWished } from "../../../test/fixtures/a-seen.ts";
import { NOW, northside } from "../../../test/fixtures/case-story.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { writeFreed } from "./write-freed.ts";

/** The references of the cases that are read when an hour is given back. */
async function readFor(queue: readonly Waiting[], of?: string) {
  const read: string[] = [];
  const write = { label: "x", item: {} };
  const deps = {
    random: { bytes: (count: number) => new Uint8Array(count) },
    cases: {
      now: async (reference: string) => {
        read.push(reference);
        return undefined;
      },
      since: () => {
        throw new Error("nobody is offered anything");
      },
      record: () => write,
    },
    waiting: { put: () => write, queue: async () => [...queue] },
    calendar: { days: async () => new Map(), write: () => [write] },
  };
  const freed = [{ from: NOW, until: plus(NOW, HOUR) }];
  const change = { dealer: northside, busy: new Map(), exchange: {}, freed, round: 0 };
  await writeFreed(deps, { ...change, ...(of === undefined ? {} : { of }) }, NOW);
  return read;
}

test("ABUSE-15: of a queue that strangers have filled no case is read", async () => {
  const { wish } = aWished();
  const strangers = Array.from({ length: 100 }, (_, index) =>
    aWished({ id: `wsh_${index}`, reference: `S${index}`, wish: { ...wish, unproven: true } }),
  );
  expect(await readFor([...strangers, aWished({ reference: "KNOWN" })])).toEqual(["KNOWN"]);
});

test("nobody is offered what they leave", async () => {
  expect(await readFor([aWished({ id: "wsh_1" })], "wsh_1")).toEqual([]);
});
