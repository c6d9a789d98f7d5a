import { expect, test } from "vitest";
import { MINUTE, instant, plus } from "../../../shared/kernel/time.ts";
import { createWorkWatch } from "./work-watch.ts";

const noon = instant(Date.parse("2026-12-01T12:00:00Z"));

test("work is due from its time on, and is asked for only after a write", async () => {
  let asked = 0;
  let first: typeof noon | undefined;
  const watch = createWorkWatch(async () => {
    asked += 1;
    return first;
  });
  expect(await watch.isDueBy(noon)).toBe(false);
  first = noon;
  expect(await watch.isDueBy(noon)).toBe(false);
  watch.expectWork();
  expect(await watch.isDueBy(plus(noon, -MINUTE))).toBe(false);
  expect(await watch.isDueBy(noon)).toBe(true);
  expect(asked).toBe(2);
});

test("an engine that did not answer is asked again", async () => {
  let away = true;
  const watch = createWorkWatch(async () => {
    if (away) throw new Error("away");
    return noon;
  });
  await expect(watch.isDueBy(noon)).rejects.toThrow("away");
  away = false;
  expect(await watch.isDueBy(noon)).toBe(true);
});
