import { describe, expect, test } from "vitest";
import { NOW, aCase, aCommitment } from "../../test/fixtures/case-story.ts";
import { DAY, plus } from "../kernel/time.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { promiseToShow, stateShown, whoAnswers } from "./promise-to-show.ts";

const cover = aCommitment({ id: "cmt_cover", kind: "other", what: "Roadside cover" });
const task = { partner: "highway-help", name: "Highway Help", kind: "cover", requestedAt: NOW };
const withTask = (over: object): Commitment => Object.assign({}, cover, { task }, over);

const shown = (commitments: readonly Commitment[], of = aCase()) =>
  promiseToShow({ case: of, commitments: [...commitments] }, NOW)?.id;

describe("the promise that a partner's desk is shown", () => {
  test.each([
    ["a call that was asked for", { kind: "callback" }],
    ["what the customer says was promised", { claimed: {} }],
    ["a complaint", { complaint: true }],
    ["a written answer about their topic", { ours: { code: "written-answer" } }],
    ["word of a car", { word: "next" }],
    ["coming back", { comeBack: { visit: "apt_1", service: "drop-off", months: 6 } }],
    [
      "what is to settle with a partner",
      { honoured: { commitment: "cmt_1", company: "Tow", name: "Kim" } },
    ],
    ["what was withdrawn", { status: "withdrawn" }],
    ["what was kept and no partner has to do with", { status: "kept", keptAt: NOW }],
  ] as const)("VERIFY-1: is never %s", (_name, over) => {
    expect(shown([aCommitment({ kind: "other", ...over })])).toBeUndefined();
    expect(shown([aCommitment({ kind: "other", ...over }), cover])).toBe("cmt_cover");
  });

  test("VERIFY-1: is the one of a partner's task before others, then the one that is due first", () => {
    const soon = aCommitment({ id: "cmt_soon", kind: "part", dueAt: plus(cover.dueAt, -DAY) });
    expect(shown([cover, soon])).toBe("cmt_soon");
    expect(shown([soon, withTask({})])).toBe("cmt_cover");
    const earlier = withTask({ id: "cmt_earlier", dueAt: plus(cover.dueAt, -DAY) });
    expect(shown([withTask({}), earlier])).toBe("cmt_earlier");
  });

  test("VERIFY-1: is what a partner's task did for 90 days, unless the case was closed", () => {
    const done = withTask({ status: "kept", keptAt: plus(NOW, -90 * DAY) });
    expect(shown([done])).toBe("cmt_cover");
    expect(shown([withTask({ status: "kept", keptAt: plus(NOW, -90 * DAY - 1) })])).toBeUndefined();
    expect(shown([done], aCase({ closed: { at: NOW } }))).toBeUndefined();
  });

  test.each([
    ["promised", cover],
    ["requested", withTask({})],
    ["active", withTask({ task: { ...task, acknowledgedAt: NOW } })],
    ["done", withTask({ status: "kept" })],
  ] as const)("VERIFY-2: its state is %s", (state, promise) => {
    expect(stateShown(promise)).toBe(state);
  });

  test("VERIFY-2: who answers for it is at the dealer, whoever has it meanwhile", () => {
    expect(whoAnswers(cover).id).toBe("ana");
    const elsewhere = { host: { dealer: "highway-help", department: "help" } };
    expect(whoAnswers(aCommitment({ ...elsewhere, owner: { id: "kim", name: "Kim" } })).id).toBe(
      "maya",
    );
  });
});
