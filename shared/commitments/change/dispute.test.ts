import { expect, test } from "vitest";
import { aCommitment, at, brand, northside } from "../../../test/fixtures/case-story.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { dispute } from "./dispute.ts";

const SAID = "2027-10-29T12:00:00-04:00";

/** The clocks go back on 2027-11-07; seven days are seven times 24 hours. */
test.each<[string, string]>([
  ["2027-11-05T12:00:00-04:00", "commitment.disputed"],
  ["2027-11-05T12:00:00.001-04:00", "too-late-to-dispute"],
])("a word of %s is still heard, or not: %s", (now, answer) => {
  const opening = openingOf(northside, "sales");
  const present = { opening, dealer: northside, brand, host: undefined, contact: {} };
  const kept = aCommitment({ status: "kept", said: { change: "keep", at: at(SAID) } });
  const decided = dispute({})(kept, { ...present, by: { kind: "customer" }, now: at(now) });
  expect(decided.ok ? decided.value.facts[0]?.type : decided.failure.code).toBe(answer);
});

test.each(["move", "expect"] as const)(
  "PROMISE-15, PROMISE-16: a time (%s) of what has ended with its visit is nothing to deny",
  (change) => {
    const opening = openingOf(northside, "sales");
    const present = { opening, dealer: northside, brand, host: undefined, contact: {} };
    const ended = aCommitment({ status: "withdrawn", said: { change, at: at(SAID) } });
    const decided = dispute({})(ended, { ...present, by: { kind: "customer" }, now: at(SAID) });
    expect(decided).toMatchObject({ ok: false, failure: { code: "wrong-state" } });
  },
);
