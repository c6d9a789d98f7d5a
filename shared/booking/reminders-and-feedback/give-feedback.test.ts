import { expect, test } from "vitest";
import { aSeen } from "../../../test/fixtures/a-seen.ts";
import { changeFrame } from "../../../test/fixtures/change-frame.ts";
import { NOW, anAppointment, northside } from "../../../test/fixtures/case-story.ts";
import { ok } from "../../kernel/result.ts";
import { feedbackGiven, giveFeedback } from "./give-feedback.ts";

const asked = anAppointment({ status: "completed", feedback: "asked" });

test("what the customer says of a visit ends the question", () => {
  const appointment = { ...asked, feedback: "given", revision: 1, generation: 2 };
  expect(feedbackGiven({ rating: 4, comment: "Kind" })(aSeen({ appointment: asked }))).toEqual(
    ok({
      next: { change: "rate", appointment },
      facts: [{ type: "feedback.given", visit: asked.id, rating: 4, comment: "Kind" }],
      calls: [],
    }),
  );
});

test("a bad word owes a call", () => {
  expect(feedbackGiven({ rating: 1 })(aSeen({ appointment: asked }))).toMatchObject({
    value: { calls: [{ complaint: true, byManager: true }] },
  });
});

test("nobody answers twice, or unasked; the memory of the answer goes with it", async () => {
  const said = async (...visits: (typeof asked)[]) => {
    const stories = visits.map((appointment) => aSeen({ appointment }).story);
    const { deps, tried } = changeFrame(stories.slice(1), [["appointment"]]);
    const [story = aSeen().story] = stories;
    const input = { story, dealer: northside, input: { rating: 5 }, now: NOW };
    const done = await giveFeedback(deps, input, () => [{ label: "idempotency", item: {} }]);
    return { done, labels: tried.map(({ labels }) => labels) };
  };
  const given = { ...asked, feedback: "given" } as const;
  const once = ["appointment", "event", "idempotency"];
  expect(await said(asked, asked)).toMatchObject({
    done: ok({ type: "feedback.given", rating: 5 }),
    labels: [once, once],
  });
  const late = await said(asked, given);
  expect(late.done).toMatchObject({ failure: { code: "feedback-not-open" } });
  expect(late.labels).toEqual([once]);
  expect((await said(given)).labels).toEqual([]);
});
