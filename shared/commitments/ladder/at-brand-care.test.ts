import { expect, test } from "vitest";
import { aCommitment } from "../../../test/fixtures/case-story.ts";
import { isAtBrandCare } from "./at-brand-care.ts";
import { BRAND_CARE_ID } from "./reach.ts";

const brand = {
  staff: ["kim", "vera"].map((id) => ({
    id,
    name: id,
    email: `${id}@aurora.example`,
    role: "brand" as const,
  })),
};
const steps = [
  { after: "PT0M", notify: ["owner" as const] },
  { after: "PT60M", notify: ["brand-care" as const] },
  { after: "PT120M", notify: ["manager" as const] },
];
const policy = { version: "1", steps };

test.each([
  [null, false],
  [0, false],
  [1, true],
  [2, true],
])("at level %s of this ladder: %s", (level, is) => {
  expect(isAtBrandCare(aCommitment({ policy, level }), brand)).toBe(is);
});

test.each([BRAND_CARE_ID, "kim"])("what is %s's is the brand's before anything is late", (id) => {
  expect(isAtBrandCare(aCommitment({ owner: { id, name: id }, level: null }), brand)).toBe(true);
});

test("what is closed needs nobody", () => {
  expect(isAtBrandCare(aCommitment({ policy, level: 1, status: "kept" }), brand)).toBe(false);
});
