import { describe, expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  anAppointment,
  at,
  base,
  brand,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { newMail } from "./new-mail.ts";
import { planMails } from "./plan-mails.ts";
import { CLOCK_NEWS } from "./visit-news.ts";

function planned(event: CaseEvent, over: Partial<CaseStory> = {}): string[] {
  const mails = planMails(event, storyAfter(event, over), northside, brand);
  return mails.map(({ recipient, template }) => `${recipient.email}: ${template}`);
}

const appointment = anAppointment();
const commitment = aCommitment();
const maya = { id: "maya", name: "Maya Chen", email: "maya@northside.example" };
const ana = { id: "ana", name: "Ana Lopez", email: "ana@northside.example" };
const made = { ...base, type: "commitment.made", commitment } as const;
const atDue = {
  ...base,
  type: "commitment.step-fired",
  by: { kind: "system" },
  commitment,
  level: 1,
  repeat: false,
  notified: [ana, maya],
  tellCustomer: true,
} as const satisfies CaseEvent;

describe("an appointment", () => {
  test.each<[CaseEvent, string]>([
    [{ ...base, type: "appointment.booked", appointment }, "appointment-booked"],
    [
      { ...base, type: "appointment.rescheduled", appointment, previous: appointment },
      "appointment-rescheduled",
    ],
    [{ ...base, type: "appointment.cancelled", appointment }, "appointment-cancelled"],
  ])("tells the customer alone what colleagues did", (event, template) => {
    const by = { kind: "staff", id: "maya", name: "Maya Chen" } as const;
    expect(planned({ ...event, by })).toEqual([`rosa@example.com: ${template}`]);
  });

  test("MAIL-16: tells its host what the customer did", () => {
    const booked = { ...base, type: "appointment.booked", appointment } as const;
    expect(planned(booked)).toEqual([
      "rosa@example.com: appointment-booked",
      "ana@northside.example: visit-news",
    ]);
    const unhosted = { ...appointment, resources: appointment.resources.slice(0, 1) };
    expect(planned({ ...booked, appointment: unhosted }).at(-1)).toBe(
      "maya@northside.example: visit-news",
    );
  });
});

describe("a visit whose clocks go otherwise than planned", () => {
  const changed = {
    ...base,
    by: { kind: "system" },
    type: "appointment.clock-changed",
    appointment,
    agreedFor: "2027-05-10T14:00",
    wasAt: appointment.start,
  } as const;

  test("MAIL-18: tells its customer and its host", () => {
    expect(planned(changed)).toEqual([
      "rosa@example.com: appointment-clock",
      "ana@northside.example: visit-news",
    ]);
  });

  test.each([
    ["2027-05-09T12:00:00-04:00", "opening", "while it is closed"],
    ["2027-05-03T10:00:00-04:00", "opening", "long before"],
    ["2027-05-10T10:00:00-04:00", undefined, "while it is open and the visit is soon"],
  ])("MAIL-18: wakes no host: at %s it gathers for %s, %s", (now, gather, _when) => {
    const around = { dealer: northside } as Parameters<typeof CLOCK_NEWS.gather>[1];
    expect(CLOCK_NEWS.gather({ ...changed, at: at(now) }, around)).toBe(gather);
  });

  test("MAIL-18: does not wait where the visit is before anybody is there", () => {
    const early = { ...appointment, start: at("2027-05-10T06:00:00-04:00") };
    const around = { dealer: northside } as Parameters<typeof CLOCK_NEWS.gather>[1];
    const night = at("2027-05-10T03:00:00-04:00");
    expect(
      CLOCK_NEWS.gather({ ...changed, appointment: early, at: night }, around),
    ).toBeUndefined();
  });
});

describe("how a visit goes on", () => {
  const said = (status: "in-progress" | "ready" | "completed", over = {}) =>
    planned(
      {
        ...base,
        type: "appointment.status-changed",
        appointment: anAppointment({ status }),
        previous: "arrived",
      },
      { case: aCase(over) },
    );

  test("S3-3: important news is that it is ready, and nothing else", () => {
    expect(said("in-progress")).toEqual([]);
    expect(said("ready")).toEqual(["rosa@example.com: visit-ready"]);
    expect(said("completed")).toEqual([]);
  });

  test("MAIL-12: is told in full to who wants all, and not at all to who wants nothing", () => {
    expect(said("in-progress", { updates: "all" })).toHaveLength(1);
    expect(said("ready", { updates: "all" })).toHaveLength(1);
    expect(said("completed", { updates: "all" })).toHaveLength(1);
    expect(said("ready", { updates: "none" })).toEqual([]);
  });

  test("is not mailed to who named other ways to be reached", () => {
    expect(said("ready", { contact: { channels: ["phone"] } })).toEqual([]);
    expect(said("ready", { contact: { channels: ["phone", "email"] } })).toHaveLength(1);
  });
});

test("a call that we owe because our mail did not arrive is its owner's alone", () => {
  const call = { ...made, by: { kind: "system" }, commitment: aCommitment({ confirms: true }) };
  expect(planned(call as CaseEvent)).toEqual(["ana@northside.example: promise-assigned"]);
});

describe("a promise", () => {
  test("made by a customer is put in writing and given to its owner", () => {
    expect(planned(made)).toEqual([
      "rosa@example.com: promise-made",
      "ana@northside.example: promise-assigned",
    ]);
  });

  test("made by its owner is not told to them again", () => {
    const by = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
    expect(planned({ ...made, by })).toEqual(["rosa@example.com: promise-made"]);
  });

  test("owned by the brand's care desk reaches its address", () => {
    const owner = { id: "brand-care", name: "Aurora Care" };
    const event = { ...made, commitment: aCommitment({ owner }) };
    expect(planned(event)[1]).toBe(`${brand.care.email}: promise-assigned`);
  });

  test("that is late is told to the customer before anybody inside", () => {
    expect(planned(atDue)).toEqual([
      "rosa@example.com: promise-late",
      "ana@northside.example: promise-step",
      "maya@northside.example: promise-step",
    ]);
  });

  test("LADDER-5: speaks once to one who is owner and manager", () => {
    const notified = [maya, { ...maya, email: "Maya@Northside.example" }];
    expect(planned({ ...atDue, notified, tellCustomer: false })).toEqual([
      "maya@northside.example: promise-step",
    ]);
  });

  test("that an outage held up, like others, waits for one mail with them", () => {
    const gathered = (event: CaseEvent) =>
      planMails(event, storyAfter(event), northside, brand).map(({ gather }) => gather ?? "alone");
    expect(gathered(atDue)).toEqual(["alone", "alone", "alone"]);
    expect(gathered({ ...atDue, held: true })).toEqual(["alone", "round", "round"]);
  });

  test("that is no longer wanted is told to whoever answers for it, unless they said so", () => {
    const event = { ...base, type: "commitment.withdrawn", commitment } as const;
    expect(planned(event)).toEqual([
      "rosa@example.com: promise-withdrawn",
      "ana@northside.example: promise-ended",
      "maya@northside.example: promise-ended",
    ]);
    const by = { kind: "staff", id: "maya", name: "Maya Chen" } as const;
    expect(planned({ ...event, by })).toEqual([
      "rosa@example.com: promise-withdrawn",
      "ana@northside.example: promise-ended",
    ]);
  });

  test("that was logged as kept is told to the customer and to no manager", () => {
    expect(planned({ ...base, type: "commitment.kept", commitment, outcome: "reached" })).toEqual([
      "rosa@example.com: promise-kept",
    ]);
  });

  test("that is disputed is put in writing again and given to its new owner", () => {
    const owner = { id: "grace", name: "Grace Okafor" };
    const event = { ...base, type: "commitment.disputed", commitment: aCommitment({ owner }) };
    expect(planned(event as CaseEvent)).toEqual([
      "rosa@example.com: promise-reopened",
      "grace@northside.example: promise-disputed",
    ]);
  });

  test("that is open again is told to whoever had heard that it ended", () => {
    const [ended, open] = [1, 2].map((revision) => aCommitment({ revision }));
    const withdrawn = { ...base, id: "evt_w", type: "commitment.withdrawn", commitment: ended };
    const event = { ...base, type: "commitment.undone", commitment: open, undone: "withdraw" };
    const hears = (over: object) => {
      const events = [withdrawn, event] as CaseEvent[];
      return planned(event as CaseEvent, { events, ...over }).filter((mail) =>
        mail.startsWith("rosa"),
      );
    };
    const mail = (state: string) => ({ event: "evt_w", recipient: { kind: "customer" }, state });
    expect(hears({ mails: [mail("delivered")] })).toEqual(["rosa@example.com: promise-reopened"]);
    expect(hears({ mails: [mail("queued")] })).toEqual([]);
    expect(hears({ mails: [] })).toEqual([]);
    const call = { tells: [{ mail: "promise-withdrawn", event: "evt_w" }] };
    const told = (status: string) => hears({ commitments: [{ ...aCommitment(call), status }] });
    expect(told("kept")).toEqual(["rosa@example.com: promise-reopened"]);
    expect(told("open")).toEqual([]);
  });

  test.each<CaseEvent>([
    {
      ...base,
      type: "commitment.attempted",
      commitment,
      attempt: { channel: "phone", outcome: "no-answer" },
    },
    { ...base, type: "commitment.acknowledged", commitment },
    { ...base, type: "case.noted", text: "She heard about it" },
    { ...base, type: "mail.delivered", mail: "mail_1" },
  ])("gives rise to no mail by $type", (event) => {
    expect(planned(event)).toEqual([]);
  });
});

test("a case opened at the desk sends its link to the customer", () => {
  const by = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
  expect(planned({ ...base, type: "case.opened", by })).toEqual(["rosa@example.com: case-link"]);
});

test("a customer without an address gets no mail, and the others still do", () => {
  const mute = aCase({ customer: { name: "Rosa Marin", phone: "+12125550123" } });
  expect(planned(made, { case: mute })).toEqual(["ana@northside.example: promise-assigned"]);
});

test("MAIL-3: nobody gets a mail to an address that bounced for good, until one is delivered there", () => {
  const [first] = planMails(made, storyAfter(made), northside, brand);
  const mail = { ...newMail(first!, made, "", base.at), state: "bounced" } as const;
  const bounce = { ...base, id: "evt_2", type: "mail.bounced", mail: mail.id } as const;
  const after = (permanent: boolean, state: "bounced" | "delivered") =>
    planned(made, { events: [made, { ...bounce, permanent }], mails: [{ ...mail, state }] });
  expect(after(true, "bounced")).toEqual(["ana@northside.example: promise-assigned"]);
  expect(after(false, "bounced")).toHaveLength(2);
  expect(after(true, "delivered")).toHaveLength(2);
});
