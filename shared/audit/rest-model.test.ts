import { expect, test } from "vitest";
import { aCase, aCommitment, base, brand, NOW } from "../../test/fixtures/case-story.ts";
import { DAY, plus } from "../kernel/time.ts";
import type { Recorded } from "./recorded.ts";
import { stillToDo } from "./rest-model.ts";

function saidOf(over: Partial<Recorded>, goneAt = plus(NOW, 800 * DAY)): string[] {
  const recorded: Recorded = {
    now: goneAt,
    cases: [aCase({ goneAt })],
    events: [{ ...base, type: "case.opened" }],
    commitments: [],
    appointments: [],
    waiting: [],
    mails: [],
    documents: [],
    brand,
    everDead: new Set(),
    mostLate: Number.POSITIVE_INFINITY,
    ...over,
  };
  return stillToDo(recorded).map(({ of, text }) => `${of}: ${text}`);
}

test("DATA-2: the model finds a case that is gone with something open, or soon after the last thing of it", () => {
  expect(saidOf({})).toEqual([]);
  const early = "it is of a case that is gone before its time";
  expect(saidOf({ commitments: [aCommitment()] })).toContain(`cmt_1: ${early}`);
  expect(saidOf({}, plus(NOW, 6 * DAY))).toEqual([`evt_1: ${early}`]);
});
