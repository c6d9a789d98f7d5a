import { expect, test } from "vitest";
import {
  NOW,
  aCommitment,
  anAppointment,
  base,
  storyAfter,
} from "../../test/fixtures/case-story.ts";
import { DAY, HOUR, plus } from "../kernel/time.ts";
import type { CaseStory } from "./case-story.ts";
import { ALL, neededSince } from "./needed-since.ts";
import type { CaseEvent } from "./parts/event.schema.ts";
import type { Mail } from "./parts/mail.schema.ts";

const daysAgo = (days: number) => plus(NOW, -days * DAY);
const noted: CaseEvent = { ...base, type: "case.noted", text: "Rang" };
const since = (days: number) => plus(daysAgo(days), -HOUR);

function needed(event: CaseEvent, over: Partial<CaseStory> = {}) {
  return neededSince(storyAfter(event, over), event.id);
}

test("CASE-12: an event needs what happened since, whatever else is open", () => {
  const open = aCommitment({ promisedAt: daysAgo(3) });
  const next = anAppointment({ bookedAt: daysAgo(5) });
  expect(needed(noted, { commitments: [open], appointments: [next] })).toBe(since(0));
  const commitment = aCommitment({ promisedAt: daysAgo(900) });
  const tried: CaseEvent = { ...base, type: "commitment.acknowledged", commitment };
  expect(needed(tried)).toBe(since(0));
});

test("CASE-12: what is about a visit needs it from its booking, though it is over", () => {
  const commitment = aCommitment({ status: "kept", promisedAt: daysAgo(40), appointment: "apt_1" });
  const undone: CaseEvent = { ...base, type: "commitment.undone", commitment, undone: "keep" };
  const visit = anAppointment({ status: "completed", bookedAt: daysAgo(60) });
  expect(needed(undone, { appointments: [visit] })).toBe(since(60));
  const rated: CaseEvent = { ...base, type: "feedback.given", visit: "apt_1", rating: 1 };
  expect(needed(rated, { appointments: [visit] })).toBe(since(60));
  const cancelled: CaseEvent = { ...base, type: "appointment.cancelled", appointment: visit };
  expect(needed(cancelled)).toBe(since(60));
});

test("CASE-12: another address needs the visits to come, which may have to be confirmed anew", () => {
  const changed: CaseEvent = { ...base, type: "case.customer-changed", changed: ["email"] };
  const past = anAppointment({ id: "apt_past", status: "completed", bookedAt: daysAgo(800) });
  const next = anAppointment({ bookedAt: daysAgo(5) });
  expect(needed(changed, { appointments: [past, next] })).toBe(since(5));
});

test("CASE-12: a mail that came back needs what each open promise said last", () => {
  const about: CaseEvent = { ...noted, id: "evt_about", at: daysAgo(2) };
  const back: CaseEvent = { ...base, type: "mail.suppressed", mail: "mail_1" };
  const mails = [aMail("evt_about", { state: "suppressed" })];
  const kept = aCommitment({ id: "cmt_kept", status: "kept", promisedAt: daysAgo(900) });
  const open = aCommitment({ promisedAt: daysAgo(30) });
  const commitments = [kept, open];
  expect(needed(back, { events: [about, back], mails, commitments })).toBe(since(30));
});

test("CASE-12: a mail leads to what it was written for; where that is too old all is read", () => {
  const about: CaseEvent = {
    ...base,
    id: "evt_about",
    at: daysAgo(2),
    type: "appointment.booked",
    appointment: anAppointment({ bookedAt: daysAgo(2) }),
  };
  const back: CaseEvent = { ...base, type: "mail.bounced", mail: "mail_1", permanent: true };
  const mails = [aMail("evt_about", { state: "bounced", bounce: "permanent" })];
  expect(needed(back, { events: [about, back], mails })).toBe(since(2));
  expect(needed(back, { mails })).toBe(ALL);
});

test("CASE-12: all is read where the event, or what a call is to tell, is not there", () => {
  expect(neededSince(storyAfter(noted), "evt_other")).toBe(ALL);
  const call = aCommitment({ tells: [{ mail: "promise-late", event: "evt_old" }] });
  expect(needed(noted, { commitments: [call] })).toBe(ALL);
});

test("CASE-12: all is read where an event alone says that an address is dead", () => {
  expect(needed(noted, { mails: [aMail("evt_1", { state: "bounced" })] })).toBe(ALL);
});

function aMail(event: string, over: Partial<Mail>): Mail {
  return {
    id: "mail_1",
    reference: base.reference,
    dealer: base.dealer,
    event,
    template: "appointment-booked",
    messageClass: "transactional",
    recipient: {
      kind: "customer",
      id: "customer",
      name: "Rosa",
      email: "rosa@example.com",
      language: "en-US",
    },
    subject: "Booked",
    state: "delivered",
    tries: 1,
    at: NOW,
    ...over,
  };
}
