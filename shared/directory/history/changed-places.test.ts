import { expect, test } from "vitest";
import { changedPlaces } from "./changed-places.ts";

const maya = { id: "maya", name: "Maya", role: "manager" };
const ana = { id: "ana", name: "Ana", role: "advisor" };

test("HISTORY-1: an entry is known by its id, and a change is named by the place and whom it is of", () => {
  const before = { name: "Bath", staff: [maya, ana], hours: [1, 2] };
  const after = {
    name: "Bath",
    staff: [
      { ...ana, role: "manager" },
      { id: "new", name: "New" },
    ],
  };
  expect(changedPlaces(before, after)).toEqual([
    { at: "/staff/0", how: "removed", name: "Maya" },
    { at: "/staff/0/role", how: "changed", name: "Ana" },
    { at: "/staff/1", how: "added", name: "New" },
    { at: "/hours", how: "removed" },
  ]);
});

test("a list without ids is one place, another order is a change, and the same is none", () => {
  expect(changedPlaces({ a: [1, 2] }, { a: [2, 1] })).toEqual([{ at: "/a", how: "changed" }]);
  expect(changedPlaces({ a: [maya, ana] }, { a: [ana, maya] })).toEqual([
    { at: "/a", how: "changed" },
  ]);
  expect(changedPlaces({ a: [maya] }, { a: [maya] })).toEqual([]);
});

test("where too much is other, the parts are named", () => {
  const many = (from: string) =>
    Array.from({ length: 300 }, (_, index) => ({ id: `${from}${index}` }));
  expect(changedPlaces({ a: many("x") }, { a: many("y") })).toEqual([{ at: "/a", how: "changed" }]);
});

test("a key with a slash is one step of the pointer", () => {
  expect(changedPlaces({ a: { "b/c~d": 1 } }, { a: {} })).toEqual([
    { at: "/a/b~1c~0d", how: "removed" },
  ]);
});
