import { describe, expect, test } from "vitest";
import { plus } from "../../kernel/time.ts";
import {
  NOW,
  REFERENCE,
  aCase,
  aCommitment,
  anAppointment,
  base,
  brand,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { planMails, saysNothing, tellsStaff } from "./plan-mails.ts";

const BY_SYSTEM = { kind: "system" } as const;
const BY_ANA = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
const maya = { id: "maya", name: "Maya Chen", email: "maya@northside.example" };
const appointment = anAppointment();
const commitment = aCommitment();
const notified = [maya];
const waiting: Waiting = {
  id: "apt_1",
  reference: REFERENCE,
  dealer: "northside",
  service: "test-drive",
  status: "offered",
  generation: 2,
  joinedAt: NOW,
  refused: [],
};

function planned(event: CaseEvent, contact: object = {}): string[] {
  const story = storyAfter(event, { case: aCase({ ...contact }) });
  return planMails(event, story, northside, brand).map(
    ({ recipient: { kind, id }, template, gather = "at once" }) =>
      `${kind} ${id} ${template} ${gather}`,
  );
}

describe("who hears of an event", () => {
  test.each<[CaseEvent, string[]]>([
    [{ ...base, type: "case.opened", by: BY_ANA }, ["customer customer case-link at once"]],
    [{ ...base, type: "case.opened" }, []],
    [{ ...base, type: "case.link-requested" }, ["customer customer case-link at once"]],
    [{ ...base, type: "case.link-rotated" }, ["customer customer case-link at once"]],
    [
      { ...base, type: "appointment.reminded", appointment },
      ["customer customer appointment-reminder at once"],
    ],
    [
      { ...base, type: "feedback.requested", appointment },
      ["customer customer feedback-request at once"],
    ],
    [{ ...base, type: "feedback.given", visit: "apt_1", rating: 5 }, []],
    [{ ...base, type: "waiting.joined", waiting }, []],
    [{ ...base, type: "waiting.offered", waiting }, ["customer customer earlier-time at once"]],
    [
      { ...base, type: "commitment.still-open", commitment, by: BY_SYSTEM, notified },
      ["staff maya promise-still-open round"],
    ],
    [
      { ...base, type: "commitment.handed-off", commitment, note: "x", to: "Maya", notified },
      ["staff maya handoff-offered at once"],
    ],
    [
      {
        ...base,
        type: "commitment.handoff-accepted",
        commitment,
        previousOwner: "Maya",
        notified,
      },
      ["customer customer promise-handed-over at once", "staff maya handoff-accepted at once"],
    ],
    [
      {
        ...base,
        type: "commitment.handoff-returned",
        commitment,
        expired: true,
        from: "Luis",
        notified,
      },
      ["staff maya handoff-returned at once"],
    ],
    [{ ...base, type: "commitment.policy-applied", commitment, previousVersion: "1" }, []],
    [
      {
        ...base,
        type: "commitment.moved",
        commitment,
        previousDueAt: NOW,
        reason: "late",
        agreedWithCustomer: true,
      },
      ["customer customer promise-moved at once", "staff ana promise-retimed at once"],
    ],
    [
      {
        ...base,
        at: plus(NOW, 1),
        type: "commitment.moved",
        commitment,
        previousDueAt: NOW,
        reason: "late already",
        agreedWithCustomer: true,
      },
      [
        "customer customer promise-moved at once",
        "staff ana promise-retimed at once",
        "staff maya promise-retimed at once",
      ],
    ],
    [
      {
        ...base,
        type: "commitment.expected",
        commitment,
        expectedAt: NOW,
        reason: "The part is late",
      },
      [
        "customer customer promise-expected at once",
        "staff ana promise-retimed at once",
        "staff maya promise-retimed at once",
      ],
    ],
    [
      { ...base, type: "commitment.time-accepted", commitment, previousDueAt: NOW },
      ["customer customer promise-moved at once", "staff ana promise-retimed at once"],
    ],
    [
      { ...base, by: BY_ANA, type: "commitment.escalated", commitment, level: 1, notified },
      ["staff maya promise-asked at once"],
    ],
    [{ ...base, type: "commitment.undone", commitment, undone: "keep" }, []],
    [
      { ...base, type: "commitment.withdrawn", commitment },
      [
        "customer customer promise-withdrawn at once",
        "staff ana promise-ended at once",
        "staff maya promise-ended round",
      ],
    ],
    [{ ...base, type: "commitment.confirmed", commitment }, []],
    [{ ...base, type: "mail.bounced", mail: "mail_1", permanent: true }, []],
    [{ ...base, type: "mail.complained", mail: "mail_1" }, []],
  ])("$type", (event, mails) => {
    expect(planned(event)).toEqual(mails);
    if (mails.length > 0) expect(saysNothing(event.type)).toBe(false);
  });

  test("a step that the customer need not hear of is told inside only", () => {
    const step: CaseEvent = {
      ...base,
      by: BY_SYSTEM,
      type: "commitment.step-fired",
      commitment,
      level: 2,
      repeat: false,
      notified,
      tellCustomer: false,
    };
    expect(planned(step)).toEqual(["staff maya promise-step at once"]);
  });

  test("nobody is told what they did themselves, a colleague is", () => {
    const made = { ...base, type: "commitment.made", commitment } as const;
    const owner = "staff ana promise-assigned at once";
    expect(planned({ ...made, by: BY_ANA })).not.toContain(owner);
    expect(planned({ ...made, by: { ...BY_ANA, id: "maya" } })).toContain(owner);
  });

  test("the visit that was ready already is not ready again", () => {
    const ready = anAppointment({ status: "ready" });
    const again: CaseEvent = {
      ...base,
      type: "appointment.status-changed",
      appointment: ready,
      previous: "ready",
    };
    expect(planned(again)).toEqual([]);
  });
});

describe("a call that we owe because our mail did not arrive", () => {
  const confirms = aCommitment({ confirms: true });

  test("is withdrawn in silence when the mail arrived after all", () => {
    expect(
      planned({ ...base, type: "commitment.withdrawn", commitment: confirms, by: BY_SYSTEM }),
    ).toEqual([]);
  });

  test("is withdrawn like any other by people, and so is any other by us", () => {
    expect(planned({ ...base, type: "commitment.withdrawn", commitment: confirms })).toHaveLength(
      3,
    );
    expect(
      planned({ ...base, type: "commitment.withdrawn", commitment, by: BY_SYSTEM }),
    ).toHaveLength(2);
  });
});

describe("a customer who can be called only while the department is closed", () => {
  const nights = { contact: { windows: [{ days: ["monday"], from: "19:00", to: "20:00" }] } };
  const made: CaseEvent = { ...base, type: "commitment.made", commitment, by: BY_ANA };
  const changed: CaseEvent = { ...base, type: "case.contact-changed" };
  const told = "staff maya call-outside-hours at once";

  test("needs somebody on shift: the manager hears of it when the call is promised", () => {
    expect(planned(made, nights)).toContain(told);
    expect(planned(made)).not.toContain(told);
    const part = aCommitment({ kind: "part" });
    expect(planned({ ...made, commitment: part }, nights)).not.toContain(told);
  });

  test("and when the windows change while one is open", () => {
    const story = (over: object) => ({
      ...storyAfter(changed, { case: aCase(nights as object) }),
      commitments: [aCommitment({ kind: "part" }), aCommitment({ id: "cmt_2", ...over })],
    });
    const mails = (over: object) =>
      planMails(changed, story(over), northside, brand).map(({ template }) => template);
    expect(mails({})).toEqual(["call-outside-hours"]);
    expect(mails({ status: "kept" })).toEqual([]);
    expect(mails({ kind: "update" })).toEqual([]);
  });
});

test("what calls for no mail is known by its type, and so is what tells customers alone", () => {
  expect(saysNothing("commitment.attempted")).toBe(true);
  expect(saysNothing("commitment.made")).toBe(false);
  expect(tellsStaff("commitment.made")).toBe(true);
  expect(tellsStaff("commitment.withdrawn")).toBe(true);
  expect(tellsStaff("case.contact-changed")).toBe(true);
  expect(tellsStaff("commitment.still-open")).toBe(true);
  expect(tellsStaff("appointment.booked")).toBe(true);
  expect(tellsStaff("appointment.reminded")).toBe(false);
  expect(tellsStaff("case.noted")).toBe(true);
});
