import { expect, test } from "vitest";
import { pageAfter } from "./page-after.ts";
import type { PagePlace } from "./page-after.ts";

const list = [3, 1, 2, 2].map((at, index) => ({ at, id: `i${index}` }));
const placeOf = ({ at, id }: (typeof list)[number]): PagePlace => [at, id];

test("pages of a list hold each of it once, in order, and end", () => {
  const first = pageAfter(list, undefined, 3, placeOf);
  expect(first.items.map(({ id }) => id)).toEqual(["i1", "i2", "i3"]);
  expect(first.next).toEqual([2, "i3"]);
  const second = pageAfter(list, first.next, 3, placeOf);
  expect([second.items.map(({ id }) => id), second.next, second.total]).toEqual([
    ["i0"],
    undefined,
    4,
  ]);
});

test("a place with nothing left behind it leads to the first", () => {
  const { items } = pageAfter(list, [9, ""], 2, placeOf);
  expect(items.map(({ id }) => id)).toEqual(["i1", "i2"]);
  expect(pageAfter([], [9, ""], 2, placeOf)).toEqual({ items: [], total: 0, next: undefined });
});
