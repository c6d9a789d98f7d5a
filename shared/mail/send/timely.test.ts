import { describe, expect, test } from "vitest";
import {
  NOW,
  aCommitment,
  anAppointment,
  base,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import { DAY, MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { newMail } from "../plan/new-mail.ts";
import type { TemplateId } from "../write/templates/templates.ts";
import { isStillTrue } from "./still-true.ts";

const DUE = plus(NOW, 120 * MINUTE);
const promise = aCommitment({ level: 0, dueAt: DUE });

const ANA = {
  kind: "staff",
  id: "ana",
  name: "Ana Lopez",
  email: "ana@northside.example",
  language: "en-US",
} as const;

function mailOf(template: TemplateId, event: CaseEvent, over: Partial<Mail> = {}): Mail {
  return { ...newMail({ recipient: ANA, template }, event, "", event.at), ...over };
}

function goesOut(
  template: TemplateId,
  event: CaseEvent,
  present: Partial<CaseStory>,
  now: Instant = NOW,
): boolean {
  return isStillTrue(mailOf(template, event), event, storyAfter(event, present), now);
}

describe("MAIL-15: a reminder that waited is dropped once it is true no more", () => {
  const stepAt = (level: number): CaseEvent => ({
    ...base,
    type: "commitment.step-fired",
    level,
    repeat: false,
    notified: [],
    tellCustomer: false,
    commitment: { ...promise, level },
  });
  const reminder = (over: Partial<Commitment>, now = NOW) =>
    goesOut("promise-step", stepAt(0), { commitments: [{ ...promise, ...over }] }, now);

  test("“due soon” goes out before due", () => {
    expect(reminder({}, plus(DUE, -1))).toBe(true);
  });

  test.each<[string, Partial<Commitment>, Instant]>([
    ["from the due time on", {}, DUE],
    ["once a later step has been taken", { level: 1 }, NOW],
    ["to whoever is its owner no more", { owner: { id: "maya", name: "Maya Chen" } }, NOW],
    ["when the due time was moved", { dueAt: plus(DUE, DAY) }, NOW],
    ["after “I have it”", { acknowledgedAt: NOW }, NOW],
    ["when it was kept", { status: "kept" }, NOW],
  ])("“due soon” does not go out %s", (_, over, now) => {
    expect(reminder(over, now)).toBe(false);
  });

  test("a step at due and later stays true while the promise is open, whoever owns it", () => {
    const present = { ...promise, level: 2, owner: { id: "maya", name: "Maya Chen" } };
    const late = (step: CaseEvent) =>
      goesOut("promise-step", step, { commitments: [present] }, plus(DUE, DAY));
    expect([1, 2].map((level) => late(stepAt(level)))).toEqual([true, true]);
  });

  const reminded: CaseEvent = {
    ...base,
    type: "appointment.reminded",
    appointment: anAppointment(),
  };
  const { start } = anAppointment();

  test("a visit is reminded of until it begins", () => {
    const visit = (status: "confirmed" | "unconfirmed" | "arrived", now: Instant) =>
      goesOut("appointment-reminder", reminded, { appointments: [anAppointment({ status })] }, now);
    expect(visit("confirmed", plus(start, -1))).toBe(true);
    expect(visit("unconfirmed", plus(start, -1))).toBe(true);
    expect(visit("confirmed", start)).toBe(false);
    expect(visit("arrived", NOW)).toBe(false);
    const elsewhere = anAppointment({ id: "apt_2" });
    expect(goesOut("appointment-reminder", reminded, { appointments: [elsewhere] })).toBe(false);
  });
});

describe("what speaks to one person", () => {
  const other = { ...promise, owner: { id: "maya", name: "Maya Chen" } };
  const told: readonly (readonly [TemplateId, CaseEvent])[] = [
    ["promise-assigned", { ...base, type: "commitment.made", commitment: promise }],
    [
      "promise-disputed",
      { ...base, type: "commitment.disputed", disputed: "keep", commitment: promise },
    ],
    [
      "handoff-returned",
      {
        ...base,
        type: "commitment.handoff-returned",
        expired: true,
        from: "Luis",
        notified: [],
        commitment: promise,
      },
    ],
  ];

  test.each(told)("%s is dropped when somebody else owns it", (template, event) => {
    expect(goesOut(template, event, { commitments: [promise] })).toBe(true);
    expect(goesOut(template, event, { commitments: [other] })).toBe(false);
  });

  test("an offer is told while it stands", () => {
    const handoff = {
      to: { kind: "staff", id: "luis", name: "Luis Reyes" },
      note: "Please",
      offeredAt: NOW,
      answerBy: plus(NOW, 15 * MINUTE),
    } as const;
    const offered = { ...promise, handoff };
    const event: CaseEvent = {
      ...base,
      type: "commitment.handed-off",
      note: "Please",
      to: "Luis Reyes",
      notified: [],
      commitment: offered,
    };
    const told = (present: Commitment, minutes: number) =>
      goesOut("handoff-offered", event, { commitments: [present] }, plus(NOW, minutes * MINUTE));
    expect(told(offered, 14)).toBe(true);
    expect(told(offered, 15)).toBe(false);
    expect(told(promise, 1)).toBe(false);
    const anew = { ...offered, handoff: { ...handoff, offeredAt: plus(NOW, MINUTE) } };
    expect(told(anew, 2)).toBe(false);
  });
});

describe("of what is said anew each day", () => {
  const event: CaseEvent = {
    ...base,
    type: "commitment.still-open",
    notified: [],
    commitment: promise,
  };
  function out(template: TemplateId, over: Partial<Mail>) {
    const first = mailOf(template, event);
    const story = {
      ...storyAfter(event, { commitments: [promise] }),
      mails: [first, { ...first, id: "mail_2", at: plus(NOW, DAY), ...over }],
    };
    return isStillTrue(first, event, story, plus(NOW, DAY));
  }

  test("the customer has the last alone", () => {
    const late = (over: Partial<Mail>) => out("promise-still-late", over);
    expect(late({})).toBe(false);
    expect(late({ recipient: { ...ANA, email: "maya@northside.example" } })).toBe(true);
    expect(late({ template: "promise-late" })).toBe(true);
    expect(late({ event: "another" })).toBe(true);
    expect(late({ at: plus(NOW, -DAY) })).toBe(true);
  });

  test("staff have each, but none after a later one", () => {
    expect(out("promise-still-open", {})).toBe(true);
    expect(out("promise-still-open", { state: "sent" })).toBe(false);
    expect(out("promise-still-open", { state: "superseded" })).toBe(true);
  });
});
