import { expect, test } from "vitest";
import {
  NOW,
  aCommitment,
  anAppointment,
  base,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { newMail } from "../plan/new-mail.ts";
import type { Mail, MailState } from "../../story/parts/mail.schema.ts";
import { TEMPLATE_IDS } from "../write/templates/templates.ts";
import { isAlarm, isStillTrue } from "./still-true.ts";

const booked = {
  ...base,
  type: "appointment.booked",
  appointment: anAppointment(),
} as const satisfies CaseEvent;
const moved = anAppointment({ sequence: 1 });

function confirmation(over: Partial<Mail> = {}): Mail {
  const recipient = {
    kind: "customer",
    id: "customer",
    name: "Rosa",
    email: "rosa@example.com",
    language: "en-US",
  } as const;
  const planned = {
    recipient,
    template: "appointment-booked",
    messageClass: "transactional",
  } as const;
  return { ...newMail(planned, booked, "Confirmed", NOW), ...over };
}

/** Whether a confirmation that waits untried still goes out after the visit was moved. */
function afterMove(state: MailState, over: Partial<Mail> = {}): boolean {
  const waiting = confirmation();
  const news = confirmation({
    id: "mail_2",
    event: "evt_2",
    at: plus(NOW, MINUTE),
    state,
    ...over,
  });
  const story = storyAfter(booked, { appointments: [moved], mails: [waiting, news] });
  return isStillTrue(waiting, booked, story, NOW);
}

test("MAIL-7: a confirmation that was left waiting does not come after the mail of a newer time", () => {
  expect(afterMove("sent")).toBe(false);
  expect(afterMove("delivered")).toBe(false);
});

test("while the newer mail waits too, both go out in their order", () => {
  expect(afterMove("queued")).toBe(true);
});

test("what came up at one instant goes out in its order", () => {
  expect(afterMove("sent", { at: NOW })).toBe(true);
});

test("a mail to somebody else, or an older one, does not stop it", () => {
  const other = { ...confirmation().recipient, email: "ana@northside.example" };
  expect(afterMove("sent", { recipient: other })).toBe(true);
  expect(afterMove("sent", { at: plus(NOW, -MINUTE) })).toBe(true);
});

test("one that was tried before is checked whatever else was sent", () => {
  const story = storyAfter(booked, { appointments: [moved] });
  expect(isStillTrue(confirmation({ tries: 1 }), booked, story, NOW)).toBe(false);
  expect(isStillTrue(confirmation(), booked, story, NOW)).toBe(true);
});

/** Whether "your car is ready" goes out so long after the press, when the car has left meanwhile. */
function readyAfter(minutes: number, over: Partial<Mail> = {}): boolean {
  const ready = {
    ...base,
    type: "appointment.status-changed",
    appointment: anAppointment({ status: "ready" }),
    previous: "in-progress",
  } as const satisfies CaseEvent;
  const story = storyAfter(ready, { appointments: [anAppointment({ status: "completed" })] });
  const mail = confirmation({ template: "visit-ready", messageClass: "update", ...over });
  return isStillTrue(mail, ready, story, plus(ready.at, minutes * MINUTE));
}

test("that a car is ready is told at once whatever follows, and later only while it is so", () => {
  expect(readyAfter(0)).toBe(true);
  expect(readyAfter(2)).toBe(true);
  // In the morning after the night that it came up in, or when SES takes mail again.
  expect(readyAfter(3)).toBe(false);
  expect(readyAfter(0, { tries: 1 })).toBe(false);
});

test("what asks somebody to act is an alarm, a disputed promise too; what only tells is none", () => {
  expect(TEMPLATE_IDS.filter((template) => isAlarm({ template })).toSorted()).toEqual([
    "appointment-reminder",
    "earlier-time",
    "promise-assigned",
    "promise-daily",
    "promise-disputed",
    "promise-late",
    "promise-step",
    "promise-still-open",
    "promise-unowned",
  ]);
});

test("an untried alarm is judged, so none tells of a dispute that has ended", () => {
  const disputed: CaseEvent = {
    ...base,
    type: "commitment.disputed",
    disputed: "keep",
    commitment: aCommitment(),
  };
  const alarm = confirmation({ template: "promise-disputed" });
  const kept = aCommitment({ status: "kept" });
  expect(isStillTrue(alarm, disputed, storyAfter(disputed), NOW)).toBe(true);
  expect(isStillTrue(alarm, disputed, storyAfter(disputed, { commitments: [kept] }), NOW)).toBe(
    false,
  );
});
