import { expect, test } from "vitest";
import { NOW, aCommitment, brand, northside } from "../../test/fixtures/case-story.ts";
import { BRAND_CARE_ID } from "../commitments/ladder/reach.ts";
import type { DueAtDealers } from "./due-at-dealers.ts";
import { DAY, plus } from "../kernel/time.ts";
import { brandOverview } from "./brand-overview.ts";

test("what is the brand's stays in sight when it is moved a month ahead", async () => {
  const owner = { id: BRAND_CARE_ID, name: "Care" };
  const promises = [
    aCommitment({ owner, dueAt: plus(NOW, 30 * DAY) }),
    aCommitment({ dueAt: plus(NOW, -1) }),
    aCommitment({ dueAt: plus(NOW, 1) }),
  ];
  const dueAtDealers = async ({ dealers: [id = ""], from, until }: DueAtDealers) =>
    new Map([[id, promises.filter(({ dueAt }) => dueAt >= from && dueAt <= until)]]);
  const [state] = await brandOverview(dueAtDealers, { brand, dealers: [northside] }, NOW);
  expect(state).toMatchObject({ late: 1, atCare: [{ owner }] });
});
