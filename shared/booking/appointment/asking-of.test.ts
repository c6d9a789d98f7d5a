import { expect, test } from "vitest";
import { aCommitment, anAppointment } from "../../../test/fixtures/case-story.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { askingOf } from "./asking-of.ts";

const { end } = anAppointment();
const days = (count: number) => plus(end, count * DAY);
const over = anAppointment({
  status: "completed",
  nextAction: { kind: "feedback", at: days(1) },
});
const asked = (of: Partial<Commitment>[], askedLast?: number, visit = over) =>
  askingOf(
    visit,
    { commitments: of.map((one) => aCommitment({ status: "kept", kind: "other", ...one })) },
    end,
    askedLast === undefined ? undefined : days(askedLast),
  );

test("AFTER-5: whether a customer is asked is said by the rules that decide it", () => {
  expect(asked([])).toEqual({ code: "ahead", at: days(1) });
  expect(asked([{ status: "open", kind: "callback" }])).toEqual({ code: "held" });
  const kept = { kind: "callback", keptAt: days(-1) } as const;
  expect(asked([kept])).toEqual({ code: "rests", at: days(13) });
  // The question waits, and by then the last one is long enough ago.
  expect(asked([kept], -78)).toEqual({ code: "rests", at: days(13) });
  expect(asked([], -78)).toEqual({ code: "unasked", unasked: "asked-lately" });
  expect(asked([], -89)).toEqual({ code: "ahead", at: days(1) });
  const late = { ...over, nextAction: { kind: "feedback", at: days(61) } } as const;
  expect(asked([], undefined, late)).toEqual({ code: "unasked", unasked: "long-ago" });
});

test("AFTER-5: what is over is said as it came, and of other visits nothing", () => {
  const { nextAction: _asked, ...done } = over;
  expect(asked([], undefined, { ...done, feedback: "asked" })).toEqual({ code: "asked" });
  expect(asked([], undefined, { ...done, feedback: "given" })).toEqual({ code: "answered" });
  expect(asked([], undefined, { ...done, unasked: "wants-none" })).toEqual({
    code: "unasked",
    unasked: "wants-none",
  });
  expect(asked([], undefined, done)).toBeUndefined();
  expect(asked([], undefined, { ...over, status: "ready" })).toBeUndefined();
});
