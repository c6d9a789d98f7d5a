import { expect, test } from "vitest";
import { aCommitment, base, storyAfter } from "../../test/fixtures/case-story.ts";
import { newMail } from "../mail/plan/new-mail.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import { whoWasTold } from "./who-was-told.ts";

const people = ["ana", "maya", "grace"].map((id) => ({
  id,
  name: id,
  email: `${id}@northside.example`,
}));
const step: CaseEvent = {
  ...base,
  by: { kind: "system" },
  type: "commitment.step-fired",
  commitment: aCommitment(),
  level: 1,
  repeat: false,
  notified: people,
  tellCustomer: true,
};

function mailTo(id: string, state: Mail["state"], kind: "staff" | "customer" = "staff"): Mail {
  const recipient = { kind, id, name: id, email: `${id}@northside.example`, language: "en-US" };
  return { ...newMail({ recipient, template: "promise-step" }, step, "", base.at), state };
}

const told = (...mails: Mail[]) => {
  const { event, untold } = whoWasTold(step, storyAfter(step, { mails }), "the customer");
  return { told: "notified" in event ? event.notified.map(({ id }) => id) : [], untold };
};

test("PEOPLE-5: who was told is whose mail was taken; the others wait, or it did not reach them", () => {
  expect(
    told(
      mailTo("ana", "bounced"),
      mailTo("maya", "delivered"),
      mailTo("grace", "queued"),
      mailTo("rosa", "failed", "customer"),
    ),
  ).toEqual({ told: ["maya"], untold: { waiting: ["grace"], missed: ["ana", "the customer"] } });
});

test("before any mail is stored everybody inside waits for it", () => {
  expect(told()).toEqual({ told: [], untold: { waiting: ["ana", "maya", "grace"], missed: [] } });
});
