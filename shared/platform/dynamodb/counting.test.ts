import { expect, test } from "vitest";
import { countingWrites } from "./counting.ts";
import type { Counting } from "./counting.ts";

const item = { pk: "CALLS#northside#sales", sk: "2027-05-10T14:00:00Z" };
const counting = (by: Counting["by"], more: Partial<Counting> = {}): Counting => ({
  label: "call-place",
  table: "cases",
  key: item,
  by,
  expiresAt: 1,
  ...more,
});
const written = (...counts: Counting[]) =>
  countingWrites(counts.map((one) => ({ label: "x", item: {}, counts: [one] })));

test("LOAD-1: what several promises of one change count in one item is one write", () => {
  const [write, ...others] = written(counting({ calls: 1, "of:ana": 1 }), counting({ calls: 1 }));
  expect(others).toEqual([]);
  expect(write?.item.Update).toMatchObject({
    UpdateExpression:
      "SET #c0 = if_not_exists(#c0, :none) + :c0, #c1 = if_not_exists(#c1, :none) + :c1, expiresAt = :end",
    ExpressionAttributeNames: { "#c0": "calls", "#c1": "of:ana" },
    ExpressionAttributeValues: { ":c0": 2, ":c1": 1, ":end": 1, ":none": 0 },
  });
  expect(write?.item.Update?.ConditionExpression).toBeUndefined();
});

test("what comes and goes in one change is not written", () => {
  expect(written(counting({ calls: 1 }), counting({ calls: -1 }))).toEqual([]);
});

test("LOAD-3: where it may be so many at most it is refused beyond, and nothing that goes is", () => {
  const [taken] = written(counting({ calls: 1 }, { most: { calls: 3 } }));
  expect(taken?.item.Update).toMatchObject({
    ConditionExpression: "(attribute_not_exists(#c0) OR #c0 <= :m0)",
    ExpressionAttributeValues: { ":m0": 2 },
  });
  const [freed] = written(counting({ calls: -1 }, { most: { calls: 3 } }));
  expect(freed?.item.Update?.ConditionExpression).toBeUndefined();
});
