import { describe, expect, test } from "vitest";
import {
  NOW,
  REFERENCE,
  TOKEN,
  aCase,
  aCommitment,
  anAppointment,
  at,
  base,
  brand,
  harbour,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Message } from "./compose.ts";
import { aWished, anOffer } from "../../../test/fixtures/a-seen.ts";
import { aCallingTask } from "../../../test/fixtures/a-calling-task.ts";
import { newMail } from "../plan/new-mail.ts";
import { planMails } from "../plan/plan-mails.ts";
import { renderMail } from "./render-mail.ts";
import { TEMPLATE_IDS } from "./templates/templates.ts";

const settings = {
  publicUrl: "https://kept.example",
  from: "no-reply@kept.example",
  surveysFrom: "news@kept.example",
};
const OLIVER = { kind: "staff", id: "oliver", name: "Oliver Price" } as const;
const CASE_LINK = `https://kept.example/c/${REFERENCE}?t=${TOKEN}`;
const rosaInBritain = aCase({
  dealer: "harbour",
  customer: { name: "Rosa Marin", email: "rosa@example.com", language: "en-GB" },
});

type Scene = { readonly dealer?: Dealer; readonly over?: Partial<CaseStory> };

/** Every mail of the event, by template, rendered. */
async function render(event: CaseEvent, { dealer = northside, over = {} }: Scene = {}) {
  const story = storyAfter(event, over);
  const mails = planMails(event, story, dealer, brand).map((one) => newMail(one, event, "", NOW));
  const told = { event, story, dealer };
  const messages = await Promise.all(
    mails.map((mail) => renderMail(mail, told, settings, event.at)),
  );
  return new Map(mails.map(({ template }, index) => [template, messages[index]!]));
}

function one(messages: Map<string, Message>, template: string): Message {
  const message = messages.get(template);
  if (message === undefined) throw new Error(`no ${template}`);
  return message;
}

const booked = {
  ...base,
  type: "appointment.booked",
  appointment: anAppointment({
    resources: [
      { id: "demo-500e", type: "demonstrator", name: "500e Icon" },
      { id: "oliver", type: "sales-advisor", name: "Oliver Price" },
    ],
  }),
} as const satisfies CaseEvent;

describe("a confirmation", () => {
  const scene = { dealer: harbour, over: { case: rosaInBritain } };

  test("states weekday, date, time with zone, address, model, host and all links", async () => {
    const mail = one(await render(booked, scene), "appointment-booked");
    for (const text of [mail.text, mail.html.replaceAll("&amp;", "&")]) {
      expect(text).toContain("Monday, 10 May 2027, 14:00 BST (until 14:45)");
      expect(text).toContain(harbour.address.streetAddress);
      expect(text).toContain("Test drive (500e)");
      expect(text).toContain("500e Icon");
      expect(text).toContain("Oliver Price");
      expect(text).toContain(REFERENCE);
      expect(text).toContain(`${CASE_LINK}&go=change-apt_1`);
      expect(text).toContain(`${CASE_LINK}&go=cancel-apt_1`);
    }
    expect(mail.subject).toBe("Test drive (500e) confirmed: Mon 10 May, 14:00");
    expect(mail.calendar?.method).toBe("REQUEST");
    expect(mail.replyTo.email).toBe(harbour.email);
  });

  test("keeps the customer's key out of the invitation, which is shared with others", async () => {
    const mail = one(await render(booked, scene), "appointment-booked");
    expect(mail.calendar?.content).toContain(REFERENCE);
    expect(mail.calendar?.content.replaceAll(/\r\n /g, "")).not.toContain(TOKEN);
  });

  test("for a visit at home names the customer's address", async () => {
    const address = { streetAddress: "7 Elm St", addressLocality: "Newport", addressCountry: "US" };
    const appointment = anAppointment({ location: { kind: "home", address } });
    const mail = one(await render({ ...booked, appointment }), "appointment-booked");
    expect(mail.text).toContain("Where: At your home: 7 Elm St, Newport");
  });

  test("speaks the dealer's first language when the customer named none", async () => {
    const appointment = anAppointment({
      start: at("2026-12-01T09:00:00-05:00"),
      end: at("2026-12-01T09:45:00-05:00"),
    });
    const mail = one(await render({ ...booked, appointment }), "appointment-booked");
    expect(mail.text).toContain("Tuesday, December 1, 2026, 9:00 AM EST (until 9:45 AM)");
  });

  test("shows what somebody typed as text, never as markup or as a line of ours", async () => {
    const customer = {
      name: `<img src=x onerror="a">\r\nCancel: http://evil`,
      email: "r@example.com",
    };
    const mail = one(
      await render(booked, { over: { case: aCase({ customer }) } }),
      "appointment-booked",
    );
    expect(mail.html).not.toContain("<img");
    expect(mail.html).toContain("&lt;img");
    expect(mail.text).not.toMatch(/^Cancel: http/m);
  });
});

test("answers go to the department that the matter lies with, where it has an address", async () => {
  const [first, ...others] = harbour.departments;
  const department = { ...first!, email: "sales@harbour.example" };
  const dealer = { ...harbour, departments: [department, ...others] };
  const mail = one(
    await render(booked, { dealer, over: { case: rosaInBritain } }),
    "appointment-booked",
  );
  expect(mail.replyTo).toEqual({ name: harbour.name, email: "sales@harbour.example" });
});

test("a cancellation withdraws the invitation", async () => {
  const event = {
    ...booked,
    type: "appointment.cancelled",
    appointment: anAppointment({ status: "cancelled", sequence: 1 }),
    reason: "No time",
  } as const;
  const mail = one(await render(event), "appointment-cancelled");
  expect(mail.calendar?.method).toBe("CANCEL");
  expect(mail.calendar?.content).toContain("SEQUENCE:1");
  expect(mail.text).toContain("Reason: No time");
});

test("a new time names the old one too", async () => {
  const previous = { start: at("2027-05-11T10:00:00-04:00"), end: at("2027-05-11T10:45:00-04:00") };
  const mail = one(
    await render({ ...booked, type: "appointment.rescheduled", previous }),
    "appointment-rescheduled",
  );
  expect(mail.text).toContain("Before: Tuesday, May 11, 2027, 10:00 AM EDT");
});

describe("a promise in writing", () => {
  const made = { ...base, type: "commitment.made", commitment: aCommitment() } as const;

  test("states what, who and the absolute due time", async () => {
    const mail = one(await render(made), "promise-made");
    for (const text of [mail.text, mail.html]) {
      expect(text).toContain("Thursday, May 6, 2027, 10:00 AM EDT");
      expect(text).toContain("Ana Lopez, Sales");
      expect(text).toContain(REFERENCE);
    }
    expect(mail.text).toContain(CASE_LINK);
  });

  test("assures the customer of nothing that the dealer's ladder does not do", async () => {
    const policy = { version: "own", steps: [{ after: "PT0M", notify: ["owner" as const] }] };
    const assured = /we will tell you first/;
    expect(one(await render(made), "promise-made").text).toMatch(assured);
    const quiet = await render({ ...made, commitment: aCommitment({ policy }) });
    expect(one(quiet, "promise-made").text).not.toMatch(assured);
  });

  test("MAIL-9: never carries the customer's key to staff", async () => {
    const mail = one(await render(made), "promise-assigned");
    expect(`${mail.text}${mail.html}`).not.toContain(TOKEN);
    expect(mail.subject).toContain("call Rosa Marin");
    expect(mail.subject).toContain(REFERENCE);
  });
});

describe("an escalation", () => {
  const contact = {
    phones: [
      { label: "home", number: "+12125550124" },
      { label: "work", number: "+12125550125" },
    ],
    never: ["work"],
    windows: [
      { days: ["monday" as const], from: "19:00", to: "20:30", timeZone: "America/New_York" },
    ],
  };
  const commitment = aCommitment({ attempts: 1 });
  const attempted = {
    ...base,
    id: "evt_0",
    type: "commitment.attempted",
    commitment,
    attempt: { channel: "phone", outcome: "no-answer" },
  } as const;
  const fired = (level: number, time: string): CaseEvent => ({
    ...base,
    type: "commitment.step-fired",
    at: at(time),
    commitment,
    level,
    repeat: false,
    notified: [{ id: "maya", name: "Maya Chen", email: "maya@northside.example" }],
    tellCustomer: level === 1,
  });

  test.each([
    [0, "2027-05-06T09:30:00-04:00", "Promise due soon: call Rosa Marin · 7KZ3MQ2W4D"],
    [1, "2027-05-06T10:00:00-04:00", "Promise due now: call Rosa Marin · 7KZ3MQ2W4D"],
    [2, "2027-05-06T10:30:00-04:00", "Promise overdue: call Rosa Marin · 7KZ3MQ2W4D"],
  ])("of level %i says in its subject how late it is", async (level, time, subject) => {
    expect(one(await render(fired(level, time)), "promise-step").subject).toBe(subject);
  });

  test("holds the whole story, the numbers that may be called, and one link to act", async () => {
    const event = fired(1, "2027-05-06T10:00:00-04:00");
    const over = {
      case: aCase({ contact, notes: "Please in the evening" }),
      events: [attempted, event],
    };
    const { text } = one(await render(event, { over }), "promise-step");
    expect(text).toContain("About: Trade-in value");
    expect(text).toContain("In their words: Please in the evening");
    expect(text).toContain("Due: Thursday, May 6, 2027, 10:00 AM EDT");
    expect(text).toContain("Step: 2 of 5");
    expect(text).toContain("Attempts: 1 (no answer, Wednesday, May 5, 2027");
    expect(text).toContain("Call on: (212) 555-0123, (212) 555-0124 (home)");
    expect(text).not.toContain("+12125550125");
    expect(text).toContain("Call at: Monday 7:00 PM–8:30 PM (America/New_York)");
    expect(text.match(/https:/g)).toHaveLength(1);
    expect(text).not.toContain(TOKEN);
  });

  test("offers no time for a call when what was promised is something else", async () => {
    const event = fired(1, "2027-05-06T10:00:00-04:00");
    const part = { ...event, commitment: aCommitment({ kind: "part" }) } as CaseEvent;
    expect(one(await render(part), "promise-late").text).not.toContain("#new-time");
  });

  test("tells the customer that we are late, with a link to pick a new time", async () => {
    const mails = await render(fired(1, "2027-05-06T10:00:00-04:00"));
    expect([...mails.keys()][0]).toBe("promise-late");
    expect(one(mails, "promise-late").text).toContain(`${CASE_LINK}#new-time-cmt_1`);
  });
});

test("the link says to log what happened only to whoever has something to log", async () => {
  const commitment = aCommitment({ status: "withdrawn" });
  const by = { kind: "customer" } as const;
  const ended = { ...base, by, type: "commitment.withdrawn", commitment } as CaseEvent;
  const { text } = one(await render(ended), "promise-ended");
  expect(text).toContain("See everything in one place:");
  expect(text).not.toContain("log what happened");
});

test("what was logged reaches the customer with a way to deny it", async () => {
  const commitment = aCommitment({ status: "kept" });
  const by = { kind: "staff", id: "maya", name: "Maya Chen" } as const;
  const kept = { ...base, by, type: "commitment.kept", commitment, outcome: "reached" } as const;
  const { text } = one(await render(kept), "promise-kept");
  expect(text).toContain("Maya Chen logged");
  expect(text).toContain("You were reached and spoken to");
  expect(text).toContain(`Nobody called me:\n${CASE_LINK}#dispute-cmt_1`);
});

const { start, end, busyFrom, busyUntil, resources } = booked.appointment;
const offered = {
  ...base,
  type: "waiting.offered",
  waiting: {
    id: booked.appointment.id,
    reference: REFERENCE,
    dealer: "northside",
    service: "test-drive",
    status: "offered",
    generation: 2,
    joinedAt: NOW,
    offer: {
      holder: "hold_1",
      start,
      end,
      busyFrom,
      busyUntil,
      resources: [...resources],
      charges: [],
      until: at("2027-05-05T20:40:00+01:00"),
    },
    refused: [],
  },
} as const satisfies CaseEvent;

const gone = aWished({ status: "left", generation: 2 });
const waits: readonly CaseEvent[] = [
  { ...base, type: "waiting.joined", waiting: aWished() },
  { ...base, type: "waiting.offered", waiting: aWished({ status: "offered", offer: anOffer }) },
  { ...base, by: { kind: "system" }, type: "waiting.left", waiting: gone, because: "over" },
  { ...base, by: { kind: "system" }, type: "waiting.left", waiting: gone, because: "not-offered" },
];

/** They were told on the phone that it was ready. */
const notReady: CaseEvent = {
  ...base,
  type: "appointment.status-changed",
  appointment: anAppointment({ status: "in-progress" }),
  previous: "ready",
};
const calledReady = aCommitment({ ready: true, appointment: "apt_1", status: "kept" });

const visit = (status: "in-progress" | "ready" | "completed"): CaseEvent => ({
  ...base,
  type: "appointment.status-changed",
  appointment: anAppointment({ status }),
  previous: "arrived",
});

test("every template has an event that renders it, with reference and subject", async () => {
  const commitment = aCommitment();
  const ana = { id: "ana", name: "Ana Lopez", email: "ana@northside.example" };
  const notified = [ana];
  const previous = { start: NOW, end: NOW };
  const step = { level: 1, repeat: false, notified: [ana], tellCustomer: true };
  const reason = "Agreed on the phone";
  const night = {
    version: 1,
    transport: "loaner",
    readyBy: NOW,
    proposedAt: NOW,
    by: { id: "luis", name: "Luis Reyes" },
  } as const;
  const staying = { ...booked.appointment, overnight: night };
  const atRisk = { since: NOW, because: { code: "owner-away" as const } };
  const task = {
    partner: "inspecta",
    name: "Inspecta",
    kind: "inspection",
    requestedAt: commitment.promisedAt,
    earliest: commitment.dueAt,
  };
  const events: CaseEvent[] = [
    { ...base, type: "case.link-requested" },
    {
      ...base,
      type: "case.opened",
      outreach: { campaign: "cpn_1", subject: "Your lease", body: "Choose a time." },
    },
    { ...base, type: "case.address-asked", email: "new@example.com" },
    {
      ...base,
      type: "case.customer-changed",
      changed: ["email"],
      formerEmail: "old@example.com",
    },
    booked,
    { ...booked, type: "appointment.rescheduled", previous },
    { ...booked, type: "appointment.cancelled" },
    { ...booked, type: "appointment.reminded" },
    visit("in-progress"),
    visit("ready"),
    visit("completed"),
    { ...booked, type: "feedback.requested" },
    { ...base, type: "address.failed", mail: "m", person: ana, state: "bounced", notified },
    { ...base, type: "address.lifted", person: ana, notified },
    { ...base, by: OLIVER, type: "case.noted", text: "Rang", mentioned: [ana] },
    { ...base, type: "case.noted", text: "A friend did it", solvedElsewhere: true },
    { ...base, type: "commitment.made", commitment },
    { ...base, type: "commitment.at-risk", commitment: { ...commitment, atRisk }, notified },
    { ...base, type: "commitment.step-fired", commitment, ...step },
    { ...base, type: "commitment.still-open", commitment, notified: [ana], tellCustomer: true },
    { ...base, type: "commitment.kept", commitment, outcome: "done", note: "Left a quote" },
    {
      ...base,
      type: "commitment.kept",
      commitment: {
        ...commitment,
        kind: "update",
        comeBack: { visit: "apt_1", service: "drop-off" },
      },
      outcome: "informed",
    },
    { ...base, type: "commitment.expected", commitment, expectedAt: NOW, reason },
    { ...base, type: "commitment.undone", commitment, undone: "withdraw" },
    { ...base, type: "commitment.escalated", commitment, level: 1, notified },
    {
      ...base,
      type: "appointment.hand-back-waits",
      appointment: { ...booked.appointment, status: "ready", handBack: { at: NOW, saidAt: NOW } },
    },
    { ...base, type: "appointment.overnight-proposed", appointment: staying },
    { ...base, type: "appointment.overnight-declined", appointment: staying, overnight: night },
    {
      ...base,
      type: "appointment.clock-changed",
      appointment: booked.appointment,
      agreedFor: "2027-05-10T14:00",
      wasAt: booked.appointment.start,
    },
    {
      ...base,
      type: "appointment.visitor-changed",
      appointment: { ...booked.appointment, visitor: { name: "Luis Marin" } },
    },
    {
      ...base,
      type: "appointment.in-trouble",
      appointment: booked.appointment,
      trouble: { reason: "resource-away", name: "Ana Lopez" },
    },
    {
      ...base,
      type: "commitment.moved",
      commitment,
      previousDueAt: NOW,
      reason,
      agreedWithCustomer: true,
    },
    { ...base, type: "commitment.withdrawn", commitment, reason },
    { ...base, type: "commitment.handed-off", commitment, to: "Ana", note: "Please", notified },
    { ...base, type: "commitment.handoff-accepted", commitment, previousOwner: "Ana", notified },
    {
      ...base,
      type: "commitment.handoff-returned",
      commitment,
      from: "Ana",
      expired: true,
      notified,
    },
    {
      ...base,
      type: "commitment.handoff-returned",
      commitment,
      from: "Inspecta",
      expired: true,
      task,
      notified,
      asked: [
        { id: "ines", name: "Ines Ford", email: "ines@inspecta.example", partner: "inspecta" },
      ],
    },
    {
      ...base,
      type: "commitment.request-acknowledged",
      partnerReference: "IN-1",
      commitment: {
        ...commitment,
        task: { ...task, partnerReference: "IN-1", acknowledgedAt: NOW },
      },
    },
    { ...base, type: "commitment.disputed", commitment, disputed: "keep", comment: "Nobody rang" },
    {
      ...base,
      type: "commitment.settlement-disputed",
      commitment,
      company: "Inspecta",
      reason: "No cover",
    },
  ];
  const days = ["monday" as const];
  const contact = { windows: [{ days, from: "20:00", to: "21:00" }] };
  const evening = { case: aCase({ contact }), commitments: [commitment] };
  const changed: CaseEvent = { ...base, type: "case.contact-changed" };
  const leak = { id: "job_1", concern: "The oil leak", reason: "repair" } as const;
  const onceMore = anAppointment({ jobs: [leak] });
  const trips = ["apt_2", "apt_3", onceMore.id].map((id) => ({ ...onceMore, id }));
  const answered = aCommitment({ complaint: true, appointment: booked.appointment.id });
  const shown: CaseEvent = {
    ...base,
    by: { kind: "system" },
    type: "case.code-used",
    shown: { commitment: answered.id, what: answered.what, name: "Kim", company: "Highway Help" },
  };
  const introduced: CaseEvent = {
    ...base,
    type: "commitment.introduction",
    step: "asked",
    task: aCallingTask(),
    commitment: {
      ...aCommitment(),
      introducing: { task: aCallingTask(), note: "Please inspect", nth: 1 },
    },
  };
  const unasked: CaseEvent = {
    ...introduced,
    by: { kind: "system" },
    id: "evt_unasked",
    step: "ended",
  };
  const [planned] = planMails(introduced, storyAfter(introduced), northside, brand);
  const gone = { ...newMail(planned!, introduced, "", NOW), state: "sent" as const };
  const complained: CaseEvent = {
    ...booked,
    type: "appointment.complained",
    text: "And a scratch",
    again: true,
  };
  const scenes: [CaseEvent, Scene][] = [
    ...events.map((event): [CaseEvent, Scene] => [
      event,
      {
        over: {
          case: aCase({
            updates: "all",
            pendingEmail: { email: "new@example.com", key: "key", until: NOW },
          }),
        },
      },
    ]),
    [changed, { over: evening }],
    [notReady, { over: { appointments: [booked.appointment], commitments: [calledReady] } }],
    [introduced, { over: { commitments: [introduced.commitment] } }],
    [unasked, { over: { events: [introduced, unasked], mails: [gone] } }],
    [shown, { over: { commitments: [answered] } }],
    [complained, { over: { appointments: [booked.appointment], commitments: [answered] } }],
    [offered, { over: { appointments: [booked.appointment] } }],
    [{ ...booked, appointment: onceMore }, { over: { appointments: trips } }],
    ...waits.map((event): [CaseEvent, Scene] => [
      event,
      { over: { commitments: [aCommitment()] } },
    ]),
  ];
  const rendered = new Set<string>();
  for (const [event, scene] of scenes) {
    for (const [template, { subject, text, html }] of await render(event, scene)) {
      rendered.add(template);
      expect(subject, template).not.toMatch(/undefined|^$/);
      expect(text, template).toContain(REFERENCE);
      expect(html, template).toContain(REFERENCE);
      expect(text + html, template).not.toMatch(/undefined|\[object/);
    }
  }
  for (const template of OF_THE_MORNING) rendered.add(await renderedDaily(template));
  expect([...rendered].toSorted()).toEqual(TEMPLATE_IDS.toSorted());
});

const OF_THE_MORNING = ["promise-daily", "promise-unowned"] as const;

/** No event calls for a line in a manager's morning mail; the morning does. */
async function renderedDaily(template: (typeof OF_THE_MORNING)[number]): Promise<string> {
  const event: CaseEvent = { ...base, type: "commitment.made", commitment: aCommitment() };
  const told = { event, story: storyAfter(event), dealer: northside };
  const planned = planMails(event, told.story, northside, brand).find(
    ({ recipient }) => recipient.kind === "staff",
  );
  const mail = newMail({ ...planned!, template }, event, "", NOW);
  const { text, html } = await renderMail(mail, told, settings, NOW);
  expect(text).toContain(REFERENCE);
  expect(html).toContain(REFERENCE);
  return mail.template;
}
