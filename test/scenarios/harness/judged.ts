import { afterAll, expect } from "vitest";
import { Kept } from "./kept.ts";

// Runs with each file of stories: what they leave stored must be what the rules make of what happened.
Kept.judgeStories();

afterAll(() => {
  expect(Kept.takeFindings(), "what is stored contradicts itself").toEqual([]);
});
