import { expect, test } from "vitest";
import { brand, northside } from "../../../test/fixtures/case-story.ts";
import {
  brandAnswer,
  brandBodySchema,
  brandIn,
  dealerAnswer,
  dealerBodySchema,
  dealerIn,
} from "./answered-health.ts";

test("PEOPLE-3: what was answered and is sent back is the same document, place by place", () => {
  const sent = dealerBodySchema.parse(dealerAnswer(northside, new Map()));
  expect(JSON.stringify(dealerIn(sent))).toBe(JSON.stringify(northside));
  const ofBrand = brandBodySchema.parse(brandAnswer(brand, new Map()));
  expect(JSON.stringify(brandIn(ofBrand))).toBe(JSON.stringify(brand));
});
