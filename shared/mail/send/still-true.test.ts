import { describe, expect, test } from "vitest";
import {
  NOW,
  aCommitment,
  anAppointment,
  base,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { newMail } from "../plan/new-mail.ts";
import type { Mail, MailState } from "../../story/parts/mail.schema.ts";
import { TEMPLATE_IDS } from "../write/templates/templates.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
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

test.each([
  ["confirmed", "in-progress", true],
  ["in-progress", "confirmed", true],
  ["in-progress", "ready", false],
  ["confirmed", "completed", false],
] as const)(
  "HANDBACK-5: of a car that went from ready to %s and is %s now, that it is not ready is told: %s",
  (status, present, told) => {
    const back = {
      ...base,
      type: "appointment.status-changed",
      appointment: anAppointment({ status }),
      previous: "ready",
    } as const satisfies CaseEvent;
    const story = storyAfter(back, { appointments: [anAppointment({ status: present })] });
    const mail = confirmation({ template: "visit-not-ready" });
    expect(isStillTrue(mail, back, story, NOW)).toBe(told);
  },
);

test("what asks somebody to act is an alarm, a disputed promise too; what only tells is none", () => {
  expect(TEMPLATE_IDS.filter((template) => isAlarm({ template })).toSorted()).toEqual([
    "appointment-reminder",
    "call-outside-hours",
    "earlier-time",
    "freed-time",
    "hand-back-waits",
    "handoff-offered",
    "handoff-returned",
    "overnight",
    "partner-introduced",
    "partner-no-overlap",
    "promise-asked",
    "promise-assigned",
    "promise-at-risk",
    "promise-daily",
    "promise-disputed",
    "promise-late",
    "promise-step",
    "promise-still-late",
    "promise-still-open",
    "promise-unowned",
    "settlement-answered",
    "visit-not-ready",
    "visit-trouble",
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

describe("what may have ended meanwhile", () => {
  const visit = anAppointment();
  const promise = aCommitment();
  const waiting: Waiting = {
    id: "apt_1",
    reference: visit.reference,
    dealer: visit.dealer,
    service: visit.service,
    status: "offered",
    generation: 2,
    joinedAt: NOW,
    refused: [],
  };
  const other = { id: "other" };

  /** Whether a mail that is tried again may go out, beside what else the case has. */
  const again = (event: CaseEvent, over: Partial<CaseStory>) =>
    isStillTrue(confirmation({ tries: 1 }), event, storyAfter(event, over), NOW);

  test("is a visit's state, by that very visit and no other", () => {
    const ready: CaseEvent = {
      ...base,
      type: "appointment.status-changed",
      appointment: anAppointment({ status: "ready" }),
      previous: "arrived",
    };
    const beside = anAppointment({ ...other, status: "confirmed" });
    expect(again(ready, { appointments: [beside, ready.appointment] })).toBe(true);
    expect(again(ready, { appointments: [anAppointment({ ...other, status: "ready" })] })).toBe(
      false,
    );
    expect(again(ready, { appointments: [anAppointment({ status: "completed" })] })).toBe(false);
    expect(again(ready, { appointments: [] })).toBe(false);
  });

  test("is a visit's time, which each change numbers anew", () => {
    const beside = anAppointment({ ...other, sequence: 4 });
    expect(again(booked, { appointments: [beside, visit] })).toBe(true);
    expect(again(booked, { appointments: [anAppointment({ sequence: 1 })] })).toBe(false);
    expect(again(booked, { appointments: [anAppointment(other)] })).toBe(false);
  });

  test("is an offer, which each change of the waiting numbers anew", () => {
    const offered: CaseEvent = { ...base, type: "waiting.offered", waiting };
    const beside = { ...waiting, ...other, generation: 7 };
    expect(again(offered, { waiting: [beside, waiting] })).toBe(true);
    expect(again(offered, { waiting: [{ ...waiting, generation: 3 }] })).toBe(false);
    expect(again(offered, { waiting: [{ ...waiting, ...other }] })).toBe(false);
    expect(again(offered, {})).toBe(false);
  });

  test("is a promise's state and due time", () => {
    const made: CaseEvent = { ...base, type: "commitment.made", commitment: promise };
    const beside = aCommitment({ ...other, status: "kept" });
    expect(again(made, { commitments: [beside, promise] })).toBe(true);
    expect(again(made, { commitments: [aCommitment(other)] })).toBe(false);
    expect(again(made, { commitments: [aCommitment({ status: "kept" })] })).toBe(false);
    expect(again(made, { commitments: [aCommitment({ dueAt: NOW })] })).toBe(false);
  });

  test("is nothing where the mail tells of nothing that ends", () => {
    expect(again({ ...base, type: "case.link-requested" }, {})).toBe(true);
  });
});

test("a mail is not overtaken by itself, nor by one that was never sent", () => {
  expect(afterMove("superseded")).toBe(true);
  const own = confirmation({ at: plus(NOW, MINUTE), state: "sent" });
  const story = storyAfter(booked, { appointments: [moved], mails: [own] });
  expect(isStillTrue(confirmation(), booked, story, NOW)).toBe(true);
});
