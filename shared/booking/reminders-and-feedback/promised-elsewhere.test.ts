import { expect, test } from "vitest";
import { REFERENCE, aCase, aCommitment } from "../../../test/fixtures/case-story.ts";
import type { CaseStory } from "../../story/case-story.ts";
import { findKey } from "../../story/find-keys.ts";
import { promisedElsewhere } from "./promised-elsewhere.ts";

const storyOf = (reference: string, id: string): CaseStory => ({
  case: aCase({ reference }),
  appointments: [],
  commitments: [aCommitment({ id, reference })],
  events: [],
  mails: [],
  cameBack: [],
});

test("FEEDBACK-3: what the same address or number was promised in other cases counts, each case once", async () => {
  const { email = "", phone = "" } = aCase().customer;
  const byKey = new Map([
    [findKey("email", email), [REFERENCE, "SECOND"]],
    [findKey("phone", phone), ["SECOND", "THIRD", "GONE"]],
  ]);
  const read: string[] = [];
  const cases = {
    foundBy: async (_: string, key: string) => byKey.get(key) ?? [],
    now: async (reference: string) => {
      read.push(reference);
      return reference === "GONE" ? undefined : storyOf(reference, `of-${reference}`);
    },
  };
  const found = await promisedElsewhere(cases, storyOf(REFERENCE, "own"));
  expect(found.map(({ id }) => id)).toEqual(["of-SECOND", "of-THIRD"]);
  expect(read).toEqual(["SECOND", "THIRD", "GONE"]);
});
