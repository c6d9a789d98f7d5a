import { expect, test } from "vitest";
import {
  aCase,
  base,
  brand,
  northside,
  NOW,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { readersOf, rememberOpened } from "./remember-opened.ts";

const opened = { by: "hash", id: "ana", name: "Ana Lopez", firstAt: NOW, lastAt: NOW };
const story = storyAfter({ ...base, type: "case.opened" }, { case: aCase(), opened: [opened] });
const staff = {
  id: "maya",
  name: "Maya Chen",
  email: "maya@northside.example",
  role: "manager",
  departments: ["sales"],
} as const;

function at(readsMonths?: number) {
  const document = {
    ...northside,
    ...(readsMonths === undefined ? {} : { retention: { readsMonths } }),
  };
  return { staff, dealer: { document, etag: "" }, brand: { document: brand, etag: "" } };
}

test("DATA-3: who has opened a case is told for three months, or as the dealer says", () => {
  expect(readersOf(story, at(), plus(NOW, 90 * DAY))).toEqual([opened]);
  expect(readersOf(story, at(), plus(NOW, 92 * DAY))).toEqual([]);
  expect(readersOf(story, at(1), plus(NOW, 40 * DAY))).toEqual([]);
});

test("DATA-3: it is stored until then", async () => {
  const until: Instant[] = [];
  const cases = { opened: async (_: string, __: unknown, end: Instant) => void until.push(end) };
  const reads = { add: async () => 1 };
  await rememberOpened({ cases, reads }, { ...at(1), story, at: "northside" }, NOW);
  expect(until).toEqual([plus(NOW, (365.25 * DAY) / 12)]);
});
