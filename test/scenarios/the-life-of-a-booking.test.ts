import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import type { CaughtMail } from "./harness/kept.ts";

/** What happens to one booking from the first mail to the last, and what must not. */
describe("the life of a booking", () => {
  let kept: Kept;
  const ODD_NAME = 'Zoë "Zo" O’Brien, Jr.; 🚗👩‍👩‍👧 רוזה ' + "é".repeat(40);

  const book = async (start: string, customer: object, more: object = {}) => {
    const body = { dealer: "bath", service: "test-drive", start, customer, ...more };
    return kept.call("POST", "/v1/appointments", { body });
  };
  const change = (booked: any, action: string, body: object) =>
    kept.call(
      "POST",
      `/v1/cases/${booked.reference}/appointments/${booked.appointment.id}/${action}`,
      { bearer: booked.caseToken, body },
    );
  const caseOf = async (booked: any) =>
    (await kept.call("GET", `/v1/cases/${booked.reference}`, { bearer: booked.caseToken })).body;
  /** The invitation of a mail as bytes and as another program reads it. */
  const invitation = (mail: CaughtMail) => {
    const part = mail.attachments.find(({ contentType }) => /calendar/.test(contentType))!;
    const text = Buffer.from(part.content, "base64").toString();
    const calendar = new ICAL.Component(ICAL.parse(text));
    const [component, ...others] = calendar.getAllSubcomponents("vevent");
    expect(others).toEqual([]);
    return {
      text,
      partMethod: /method="?(\w+)/i.exec(part.contentType)![1],
      method: calendar.getFirstPropertyValue("method"),
      status: component!.getFirstPropertyValue("status"),
      event: new ICAL.Event(component),
    };
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    const { services } = dealerDocument("bath", "Europe/London");
    const [drive, ...rest] = services;
    const buffered = { ...drive, name: 'Drive, "long"; ü', bufferAfter: "PT30M" };
    await openDealer(
      kept,
      dealerDocument("bath", "Europe/London", {
        name: "Bath; Motors, “Süd” 🚗",
        services: [buffered, ...rest],
      }),
    );
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("B-35: its invitations are one event through booking, moving and cancelling", async () => {
    const email = "zoe@example.com";
    const { body } = await book("2027-05-10T10:00:00+01:00", { name: ODD_NAME, email });
    expect((await change(body, "reschedule", { start: "2027-05-10T14:00:00+01:00" })).status).toBe(
      200,
    );
    expect((await change(body, "reschedule", { start: "2027-05-11T14:00:00+01:00" })).status).toBe(
      200,
    );
    expect((await change(body, "cancel", {})).status).toBe(200);
    const mails = await kept.inbox(email);
    const all = mails.map(invitation);
    const methods = ["REQUEST", "REQUEST", "REQUEST", "CANCEL"];
    expect(all.map(({ method }) => method)).toEqual(methods);
    expect(all.map(({ partMethod }) => partMethod!.toUpperCase())).toEqual(methods);
    expect(all.map(({ event }) => event.sequence)).toEqual([0, 1, 2, 3]);
    expect(all.map(({ status }) => status)).toEqual([...Array(3).fill("CONFIRMED"), "CANCELLED"]);
    expect(new Set(all.map(({ event }) => event.uid)).size).toBe(1);
    expect(all.map(({ event }) => event.startDate.toJSDate().toISOString().slice(0, 16))).toEqual([
      "2027-05-10T09:00",
      "2027-05-10T13:00",
      "2027-05-11T13:00",
      "2027-05-11T13:00",
    ]);
    for (const [index, { text, event }] of all.entries()) {
      expect(text).not.toMatch(/[^\r]\n/);
      const lines = text.split("\r\n");
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      // A line folded inside a character would not come back as one.
      expect(Buffer.from(text).toString()).not.toContain("\ufffd");
      expect(event.summary).toContain('Drive, "long"; ü');
      expect(event.summary).toContain("Bath; Motors, “Süd” 🚗");
      const [attendee] = event.attendees;
      expect(attendee!.getParameter("cn")).toContain(ODD_NAME.replaceAll('"', "").slice(-60));
      const from = /<?([^<>\s]+@[^<>\s]+)>?$/.exec(mails[index]!.from)![1];
      expect(event.organizer).toBe(`mailto:${from}`);
      expect(mails[index]!.subject).not.toMatch(/^[\p{L}\s]+:/u);
    }
  });

  test("B-16: a time inside another booking's buffer is taken, with alternatives", async () => {
    const first = await book("2027-05-12T10:00:00+01:00", { name: "A", email: "a@example.com" });
    expect(first.status).toBe(201);
    for (const time of ["10:45", "11:00"]) {
      const start = `2027-05-12T${time}:00+01:00`;
      const taken = await book(start, { name: "B", email: "b@example.com" });
      expect([taken.status, taken.body.type]).toEqual([409, "/problems/slot-taken"]);
      expect(taken.body.alternatives[0]).toBe("2027-05-12T11:15:00+01:00");
    }
    const after = await book("2027-05-12T11:15:00+01:00", { name: "B", email: "b@example.com" });
    expect(after.status).toBe(201);
  });

  test("B-23: 25 December is closed at the dealer, wherever its visitor lives", async () => {
    const special = [{ validFrom: "2027-06-25", validThrough: "2027-06-25", name: "Holiday" }];
    await openDealer(
      kept,
      dealerDocument("troy", "America/New_York", { specialOpeningHours: special }),
    );
    const slots = "/v1/dealers/troy/services/inspection/slots?from=2027-06-24&to=2027-06-26";
    const { body } = await kept.call("GET", slots);
    const count = ({ slots: of }: { slots: unknown[] }) => of.length;
    expect(body.days.map(count)).toEqual([17, 0, 17]);
    const at = (start: string, email: string) =>
      book(start, { name: "Aroha", email }, { dealer: "troy", service: "inspection" });
    // Auckland's 26 June, 01:00, is 09:00 of the closed 25th; its 25th, 02:00, is 10:00 of the 24th.
    expect((await at("2027-06-26T01:00:00+12:00", "x@example.com")).status).toBe(422);
    const open = await at("2027-06-25T02:00:00+12:00", "y@example.com");
    expect(open.body.appointment.start).toBe("2027-06-24T10:00:00-04:00");
  });

  test("VISIT-9, B-28: the same move twice, or after it was cancelled, never makes two", async () => {
    const email = "twice@example.com";
    const { body } = await book("2027-05-13T10:00:00+01:00", { name: "Twice", email });
    const start = "2027-05-13T14:00:00+01:00";
    const moves = [
      await change(body, "reschedule", { start }),
      await change(body, "reschedule", { start }),
    ];
    expect(moves.map(({ status }) => status)).toEqual([200, 200]);
    expect(moves[1]!.body).toEqual(moves[0]!.body);
    expect((await caseOf(body)).appointments).toHaveLength(1);
    expect(await kept.inbox(email)).toHaveLength(2);
    await change(body, "cancel", {});
    const late = await change(body, "reschedule", { start: "2027-05-13T16:00:00+01:00" });
    expect([late.status, late.body.type]).toEqual([409, "/problems/wrong-state"]);
    expect(await kept.inbox(email)).toHaveLength(3);
  });

  test("MAIL-11, B-31: a scanner opens every link of a mail and nothing changes", async () => {
    const email = "scanned@example.com";
    const { body } = await book("2027-05-14T10:00:00+01:00", { name: "Scanned", email });
    const [mail] = await kept.inbox(email);
    const before = await caseOf(body);
    const links = new Set(
      [...`${mail!.text} ${mail!.html}`.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(String),
    );
    expect(links.size).toBeGreaterThan(1);
    for (const link of links) {
      const { pathname, search } = new URL(link.replaceAll("&amp;", "&"));
      for (const method of ["HEAD", "GET", "GET"]) {
        const { status } = await fetch(kept.url + pathname + search, { method });
        expect(status, `${method} ${link}`).toBeLessThan(500);
      }
    }
    expect(await caseOf(body)).toEqual(before);
    expect(await kept.inbox(email)).toHaveLength(1);
  });

  test("MAIL-10, B-37: SES times out: the booking stays, the desk sees the mail wait, and it goes out", async () => {
    await kept.call("POST", "/_local/faults", {
      body: { target: "ses", times: 2, mode: "before" },
    });
    const email = "waits@example.com";
    const { body, status } = await book("2027-05-17T10:00:00+01:00", { name: "Waits", email });
    expect(status).toBe(201);
    const bearer = await kept.signIn("maya@bath.example");
    const agenda = async () =>
      (await kept.call("GET", "/v1/admin/dealers/bath/agenda?date=2027-05-17", { bearer })).body;
    await kept.settle();
    const [item] = (await agenda()).items;
    expect(item).toMatchObject({ reference: body.reference, mail: { state: "queued" } });
    await kept.call("POST", "/_local/clock", { body: { advance: "PT30M" } });
    expect(await kept.inbox(email)).toHaveLength(1);
    expect((await agenda()).items[0].mail.state).toBe("delivered");
  });

  test("VISIT-10: the dealer's zone stays while somebody is booked", async () => {
    const bearer = await kept.signIn("care@aurora.example");
    const put = (id: string, zone: string) =>
      kept.call("PUT", `/v1/admin/dealers/${id}`, { bearer, body: dealerDocument(id, zone) });
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
    expect((await put("wells", "Europe/Paris")).status).toBe(200);
    const start = "2027-05-18T10:00:00+02:00";
    const customer = { name: "Held", email: "held@example.com" };
    const { body: booked } = await book(start, customer, {
      dealer: "wells",
      service: "inspection",
    });
    const refused = await put("wells", "Europe/London");
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe("/timeZone");
    expect((await change(booked, "cancel", {})).status).toBe(200);
    expect((await put("wells", "Europe/London")).status).toBe(200);
  });
});
