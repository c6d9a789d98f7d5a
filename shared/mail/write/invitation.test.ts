import ICAL from "ical.js";
import { expect, test } from "vitest";
import { NOW, anAppointment } from "../../../test/fixtures/case-story.ts";
import { toUtc } from "../../kernel/time.ts";
import { invitationText } from "./invitation.ts";
import type { Invitation } from "./invitation.ts";

const invitation: Invitation = {
  method: "REQUEST",
  appointment: anAppointment(),
  summary: "Test drive (500e), Harbour Cars",
  description: "Reference: 7KZ3MQ2W4D\nHarbour Cars",
  place: "Harbour Cars, 5 Quay St, Bristol, BS1 4DJ",
  organizer: { name: "Harbour Cars", email: "no-reply@kept.example" },
  attendee: { name: "Rosa Marin", email: "rosa@example.com" },
};

function read(changes: Partial<Invitation> = {}) {
  const text = invitationText({ ...invitation, ...changes }, NOW);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as any);
  const component = calendar.getAllSubcomponents("vevent")[0]!;
  return { text, calendar, component, event: new ICAL.Event(component) };
}

test("an invitation carries identity, times in UTC, place and people", () => {
  const { calendar, component, event, text } = read();
  expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
  expect(calendar.getAllSubcomponents()).toHaveLength(1);
  expect(event.uid).toBe("apt_1@kept.example");
  expect(event.sequence).toBe(0);
  expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(event.startDate.toJSDate().toISOString()).toBe("2027-05-10T13:00:00.000Z");
  expect(event.endDate.toJSDate().toISOString()).toBe("2027-05-10T13:45:00.000Z");
  expect(text).toContain("DTSTART:20270510T130000Z");
  expect(text).not.toContain("TZID");
  expect(String(component.getFirstPropertyValue("dtstamp"))).toBe(toUtc(NOW).replace(".000Z", "Z"));
  expect(event.location).toBe(invitation.place);
  expect(event.description).toBe(invitation.description);
  expect(event.organizer).toBe("mailto:no-reply@kept.example");
  expect(event.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
    "mailto:rosa@example.com",
  ]);
});

test("a cancellation is the same event with a higher sequence", () => {
  const { calendar, component, event } = read({
    method: "CANCEL",
    appointment: anAppointment({ sequence: 2, status: "cancelled" }),
  });
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(event.uid).toBe("apt_1@kept.example");
  expect(event.sequence).toBe(2);
});

test("names with quotes, commas, colons and line breaks stay names", () => {
  const name = 'Rosa "Ro" Marin, Jr.; see: x\r\nATTENDEE:mailto:evil@example.com';
  const { event } = read({
    attendee: { name, email: "rosa@example.com" },
    organizer: { name, email: "no-reply@kept.example" },
    summary: `Drive, with\r\nSTATUS:CANCELLED; ${"ü".repeat(80)}`,
    description: "One\r\nEND:VEVENT\nTwo, three; four\\",
  });
  expect(event.attendees).toHaveLength(1);
  expect(event.attendees[0]!.getParameter("cn")).toBe(
    'Rosa "Ro" Marin, Jr.; see: x ATTENDEE:mailto:evil@example.com',
  );
  expect(event.summary).toBe(`Drive, with STATUS:CANCELLED; ${"ü".repeat(80)}`);
  expect(event.description).toBe("One\nEND:VEVENT\nTwo, three; four\\");
});

test("lines end with CRLF and are at most 75 bytes long", () => {
  const { text } = read({ summary: "é".repeat(200) });
  const lines = text.split("\r\n");
  expect(text).not.toMatch(/[^\r]\n/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});
