import { describe, expect, test } from "vitest";
import {
  NOW,
  aCase,
  aCommitment,
  anAppointment,
  base,
  brand,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import { ownReason, ownTask } from "../../language/own-words/own-words.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { newMail } from "../plan/new-mail.ts";
import { planMails } from "../plan/plan-mails.ts";
import { renderMail } from "./render-mail.ts";

const settings = {
  publicUrl: "https://kept.example",
  from: "no-reply@kept.example",
  surveysFrom: "news@kept.example",
};
const elise = aCase({
  customer: { name: "Élise Martin", email: "elise@example.com", language: "fr" },
});
const bySystem = { kind: "system" } as const;
const byStaff = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
const visit = anAppointment({ serviceName: "Inspection" });

/** What the customer is sent of an event, as text. */
async function toCustomer(event: CaseEvent): Promise<string> {
  return sentTo("customer", event);
}

async function sentTo(kind: "customer" | "staff", event: CaseEvent): Promise<string> {
  const story = storyAfter(event, { case: elise, appointments: [visit] });
  const mails = planMails(event, story, northside, brand)
    .map((mail) => newMail(mail, event, "", NOW))
    .filter(({ recipient }) => recipient.kind === kind);
  const told = { event, story, dealer: northside };
  const messages = await Promise.all(mails.map((mail) => renderMail(mail, told, settings, NOW)));
  return messages.map(({ subject, text }) => `${subject}\n${text}`).join("\n");
}

const made = (over: Partial<Commitment>): CaseEvent => ({
  ...base,
  type: "commitment.made",
  by: bySystem,
  commitment: aCommitment({ appointment: visit.id, ...over }),
});

describe("a mail to a French customer", () => {
  test("says in French why a promise was moved, where the words are ours", async () => {
    const moved = { ...base, type: "commitment.moved", by: byStaff, previousDueAt: NOW } as const;
    const commitment = aCommitment();
    const agreed = { commitment, agreedWithCustomer: true };
    const ours = await toCustomer({ ...moved, ...agreed, ...ownReason("call-did-not-suit") });
    expect(ours).toContain("L’appel tombait mal");
    expect(ours).not.toContain("did not suit");
    const typed = await toCustomer({ ...moved, ...agreed, reason: "Ana is ill" });
    expect(typed).toContain("Ana is ill");
  });

  test("says in French why a call is not owed any more", async () => {
    const text = await toCustomer({
      ...base,
      type: "commitment.withdrawn",
      by: byStaff,
      commitment: aCommitment(),
      ...ownReason("visit-cancelled"),
    });
    expect(text).toContain("Le rendez-vous a été annulé");
  });

  test("PART-5: says of nobody that they no longer need what ended with something else", async () => {
    const part = { job: "job_1", orderReference: "PO-1" };
    const commitment = aCommitment({ kind: "part", part, status: "withdrawn" });
    const ended = { ...base, type: "commitment.withdrawn", by: byStaff, commitment } as const;
    const ours = await toCustomer({ ...ended, ...ownReason("visit-goes-on") });
    expect(ours).toContain("a clos la promesse ci-dessous.");
    expect(ours).toContain("Le travail continue");
    expect(ours).not.toContain("on nous a dit");
    expect(await toCustomer({ ...ended, reason: "Vendue" })).toContain("on nous a dit");
    const staff = await sentTo("staff", { ...ended, ...ownReason("visit-goes-on") });
    expect(staff).toContain("has ended with a change that Ana Lopez made");
    expect(staff).not.toMatch(/no longer want/i);
    expect(await sentTo("staff", { ...ended, reason: "Sold" })).toContain("No longer wanted by");
  });

  test("says in French what was promised, by its code as by the marks of before", async () => {
    const talk = ownTask("talk-about-visit", { service: "Inspection", rating: 2 });
    const { ours: _ours, ...before } = talk;
    for (const task of [talk, before]) {
      const text = await toCustomer(made({ ...task, complaint: true }));
      expect(text).toContain("Parler de la visite\u00a0: Inspection");
      expect(text).not.toContain("Talk about");
      expect(text).not.toMatch(/sur 5|of 5/);
    }
  });
});
