import { expect, test } from "vitest";
import {
  NOW,
  aCommitment,
  base,
  brand,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { newMail } from "../plan/new-mail.ts";
import { planMails } from "../plan/plan-mails.ts";
import { renderTogether } from "./render-together.ts";
import type { Line } from "./render-together.ts";

const settings = {
  publicUrl: "https://kept.example",
  from: "no-reply@kept.example",
  surveysFrom: "news@kept.example",
};

const waiting: CaseEvent = {
  ...base,
  type: "commitment.still-open",
  commitment: aCommitment(),
  notified: [{ id: "maya", name: "Maya Chen", email: "maya@northside.example" }],
};
const ended: CaseEvent = {
  ...base,
  by: { kind: "customer" },
  type: "commitment.withdrawn",
  commitment: aCommitment({ status: "withdrawn" }),
};

/** The mails of one kind that some event leads to, told to the same reader. */
function lineOf(event: CaseEvent, template: string): Line {
  const story = storyAfter(event);
  const planned = planMails(event, story, northside, brand).find(
    (one) => one.template === template,
  );
  return {
    mail: newMail(planned!, event, "", NOW),
    told: { event, story, dealer: northside },
  };
}

test.each([
  ["ww", "2 promises at Northside Motors need you", "These 2 promises are waiting for you"],
  ["ee", "2 promises at Northside Motors have ended", "These 2 promises have ended"],
  ["wwee", "2 promises at Northside Motors need you", "These 4 things are for you"],
  ["wee", "3 things to know at Northside Motors", "These 3 things are for you"],
])("MAIL-6: of %s only what waits is said to wait", async (kinds, subject, intro) => {
  const lines = [...kinds].map((kind) =>
    kind === "w" ? lineOf(waiting, "promise-still-open") : lineOf(ended, "promise-ended"),
  );
  const message = await renderTogether(lines, settings, NOW);
  expect(message.subject).toContain(subject);
  expect(message.text).toContain(intro);
});
