import ICAL from "ical.js";
import { expect, test } from "vitest";
import { NOW, anAppointment, harbour } from "../../../test/fixtures/case-story.ts";
import { brokenInCalendar } from "../../../test/fixtures/strict-icalendar.ts";
import { toUtc } from "../../kernel/time.ts";
import { calendarFeedText } from "./calendar-feed.ts";
import { invitationText } from "./invitation.ts";
import type { Invitation } from "./invitation.ts";
import { enGb } from "./language/en/en-gb.ts";

const invitation: Invitation = {
  method: "REQUEST",
  appointment: anAppointment(),
  dealer: harbour,
  language: { words: enGb, locale: "en-GB" },
  publicUrl: "https://kept.example",
  mailDomain: "mail.example",
  stamp: NOW,
  organizer: { name: "Harbour Cars", email: "harbour@mail.example" },
  attendee: { name: "Rosa Marin", email: "rosa@example.com" },
};

function read(changes: Partial<Invitation> = {}) {
  const text = invitationText({ ...invitation, ...changes });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as any);
  const component = calendar.getAllSubcomponents("vevent")[0]!;
  return { text, calendar, component, event: new ICAL.Event(component) };
}

const feedOf = (appointments = [anAppointment()]) =>
  calendarFeedText({
    dealer: harbour,
    name: harbour.name,
    appointments,
    publicUrl: "https://kept.example",
    mailDomain: "mail.example",
  });

test("an invitation carries identity, times in UTC, place and people", () => {
  const { calendar, component, event, text } = read();
  expect(brokenInCalendar(text)).toEqual([]);
  expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
  expect(calendar.getAllSubcomponents()).toHaveLength(1);
  expect(event.uid).toBe("apt_1@mail.example");
  expect(event.sequence).toBe(0);
  expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(event.startDate.toJSDate().toISOString()).toBe("2027-05-10T13:00:00.000Z");
  expect(event.endDate.toJSDate().toISOString()).toBe("2027-05-10T13:45:00.000Z");
  expect(text).toContain("DTSTART:20270510T130000Z");
  expect(text).not.toContain("TZID");
  expect(String(component.getFirstPropertyValue("dtstamp"))).toBe(toUtc(NOW).replace(".000Z", "Z"));
  expect(event.organizer).toBe("mailto:harbour@mail.example");
  expect(event.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
    "mailto:rosa@example.com",
  ]);
});

test("it names the dealer, its telephone and the case, and rings in time to set out", () => {
  const { component, event } = read();
  expect(event.summary).toBe(`Test drive (500e), ${harbour.name}`);
  expect(event.location).toContain(harbour.address.streetAddress);
  expect(event.description).toMatch(
    /^Reference: \w+\n.+, 0[\d ]+\nhttps:\/\/kept\.example\/c\/\w+$/,
  );
  const [alarm, ...more] = component.getAllSubcomponents("valarm");
  expect(more).toEqual([]);
  expect(String(alarm!.getFirstPropertyValue("trigger"))).toBe("-PT2H");
  expect(alarm!.getFirstPropertyValue("description")).toBe(event.summary);
});

test("a cancellation is the same event with a higher sequence, and rings for nobody", () => {
  const { calendar, component, event, text } = read({
    method: "CANCEL",
    appointment: anAppointment({ sequence: 2, status: "cancelled" }),
  });
  expect(brokenInCalendar(text)).toEqual([]);
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(component.getAllSubcomponents("valarm")).toEqual([]);
  expect(event.uid).toBe("apt_1@mail.example");
  expect(event.sequence).toBe(2);
});

test("names with quotes, commas, colons and line breaks stay names", () => {
  const name = 'Rosa "Ro" Marin, Jr.; see: x\r\nATTENDEE:mailto:evil@example.com';
  const serviceName = `Drive, with\r\nSTATUS:CANCELLED; ${"ü".repeat(80)}`;
  const { event, text } = read({
    attendee: { name, email: "rosa@example.com" },
    organizer: { name, email: "harbour@mail.example" },
    dealer: { ...harbour, name: "One\r\nEND:VEVENT\nTwo, three; four\\" },
    appointment: anAppointment({ serviceName, options: {} }),
  });
  expect(brokenInCalendar(text)).toEqual([]);
  expect(event.attendees).toHaveLength(1);
  expect(event.attendees[0]!.getParameter("cn")).toBe(
    'Rosa "Ro" Marin, Jr.; see: x ATTENDEE:mailto:evil@example.com',
  );
  const dealer = "One END:VEVENT Two, three; four\\";
  expect(event.summary).toBe(`Drive, with STATUS:CANCELLED; ${"ü".repeat(80)}, ${dealer}`);
});

test("a feed has the event of the invitation as a copy: no METHOD, stamped when it was revised", async () => {
  const changedAt = NOW;
  const text = await feedOf([anAppointment({ sequence: 1, changedAt })]);
  expect(brokenInCalendar(text)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("method")).toBeNull();
  const component = calendar.getFirstSubcomponent("vevent")!;
  const event = new ICAL.Event(component);
  expect([event.uid, event.sequence]).toEqual(["apt_1@mail.example", 1]);
  expect(String(component.getFirstPropertyValue("dtstamp"))).toBe(
    toUtc(changedAt).replace(".000Z", "Z"),
  );
  expect(event.summary).toContain(harbour.name);
});

test("a feed of nothing is a calendar all the same, with a component that changes nothing", async () => {
  const text = await feedOf([]);
  expect(brokenInCalendar(text)).toEqual([]);
  expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")).toEqual([]);
});

test("the strict reader names what others forgive", async () => {
  const text = await feedOf();
  expect(brokenInCalendar(text.replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:PUBLISH"))).toEqual([
    "RFC 5546, 3.2: what has a METHOD has an ORGANIZER",
  ]);
  expect(brokenInCalendar(text.trimEnd())).toEqual(["3.1: the last line ends with CRLF too"]);
  const empty = text.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, "");
  expect(brokenInCalendar(empty)).toEqual(["3.6: one component at least"]);
});
