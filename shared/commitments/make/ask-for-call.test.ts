import { expect, test } from "vitest";
import { aSeen } from "../../../test/fixtures/a-seen.ts";
import { aCase, aCommitment, at, northside } from "../../../test/fixtures/case-story.ts";
import { fail } from "../../kernel/result.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callAskedFor } from "./ask-for-call.ts";

const now = at("2027-05-10T10:00:00-04:00");

function asked(commitments: Commitment[], contact = {}) {
  const { story } = aSeen({ story: { commitments, case: aCase({ contact }) } });
  return callAskedFor({ story, dealer: northside, input: { topic: "The smell" }, now });
}

test("a customer is called by the department of their case, in the dealer's own time", () => {
  expect(asked([])).toMatchObject({
    value: {
      kind: "callback",
      what: "The smell",
      department: "sales",
      due: { dueAt: at("2027-05-10T11:00:00-04:00") },
    },
  });
});

test("their call windows are kept to", () => {
  const windows = [{ days: ["monday"], from: "15:00", to: "16:00", timeZone: "America/New_York" }];
  expect(asked([], { windows })).toMatchObject({
    value: { due: { dueAt: at("2027-05-10T16:00:00-04:00") } },
  });
});

test("who waits for three calls needs a person; what is closed, or no call, does not count", () => {
  const open = aCommitment();
  const others = [aCommitment({ status: "kept" }), aCommitment({ kind: "update" })];
  expect(asked([open, open, ...others]).ok).toBe(true);
  expect(asked([open, open, open])).toMatchObject(fail({ code: "too-many-requests" }));
});
