import { describe, expect, test } from "vitest";
import { at } from "../../../test/fixtures/case-story.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { dueBefore, dueMovedAlong } from "./before-visit.ts";

const start = at("2027-05-10T14:00:00+01:00");
const { duePhrase } = dueBefore(start, "PT30M");

describe("a time before a visit", () => {
  test("is elapsed time, and moves along with the visit", () => {
    expect(dueBefore(start, "PT30M").dueAt).toBe(at("2027-05-10T13:30:00+01:00"));
    const next = at("2027-05-12T09:00:00+01:00");
    expect(dueMovedAlong(duePhrase, next, start)).toEqual(dueBefore(next, "PT30M"));
  });

  test("is the visit's start where the move leaves none before it, and never behind us", () => {
    const soon = plus(start, 10 * MINUTE);
    expect(dueMovedAlong(duePhrase, soon, start)?.dueAt).toBe(soon);
    expect(dueMovedAlong(duePhrase, plus(start, -MINUTE), start)?.dueAt).toBe(plus(start, MINUTE));
  });

  test("is none where the time was said in another way", () => {
    for (const phrase of ["PT30M", "tomorrow", "2027-05-10T13:30"]) {
      expect(dueMovedAlong(phrase, start, start)).toBeUndefined();
    }
  });
});
