import { expect, test } from "vitest";
import { NOW, REFERENCE, anAppointment, base } from "../../../test/fixtures/case-story.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { newMail } from "./new-mail.ts";
import type { PlannedMail } from "./plan.ts";

const booked: CaseEvent = { ...base, type: "appointment.booked", appointment: anAppointment() };
const rosa = {
  kind: "customer",
  id: "customer",
  name: "Rosa",
  email: "rosa@example.com",
  language: "en-US",
} as const;
const ana = { ...rosa, kind: "staff", id: "ana", email: "ana@northside.example" } as const;
const later = plus(NOW, 60 * MINUTE);
const confirmation: PlannedMail = { recipient: rosa, template: "appointment-booked" };
const assigned: PlannedMail = { recipient: ana, template: "promise-assigned" };

test("a confirmation is queued at once and has a quarter of an hour to arrive", () => {
  const mail = newMail(confirmation, booked, "Confirmed", NOW);
  expect(mail).toEqual({
    id: expect.stringMatching(/^mail_t[0-9a-z]{9}_[0-9a-f]{24}$/),
    reference: REFERENCE,
    dealer: "northside",
    event: "evt_1",
    template: "appointment-booked",
    messageClass: "transactional",
    recipient: rosa,
    subject: "Confirmed",
    state: "queued",
    tries: 0,
    nextTryAt: NOW,
    at: NOW,
    deliverBy: plus(NOW, 15 * MINUTE),
  });
  const link = newMail({ recipient: rosa, template: "case-link" }, booked, "", NOW);
  expect(link).not.toHaveProperty("deliverBy");
});

test("the same event and person are the same mail, another event or person is another", () => {
  const id = (planned: PlannedMail, event = "evt_1") =>
    newMail(planned, { ...booked, id: event }, "", NOW).id;
  expect(id(confirmation)).toBe(id({ ...confirmation, template: "case-link" }));
  const asStaff = { ...confirmation, recipient: { ...ana, email: rosa.email } };
  const ids = [id(confirmation), id(confirmation, "evt_2"), id(assigned), id(asStaff)];
  expect(new Set(ids).size).toBe(4);
});

test("what is planned to gather, or waits for opening, is told together with others", () => {
  const gather = (planned: PlannedMail, sendFrom = NOW) =>
    newMail(planned, booked, "", NOW, sendFrom).gather;
  expect(gather(assigned)).toBeUndefined();
  expect(gather(assigned, later)).toMatch(/^[0-9a-f]{64}$/);
  expect(gather({ ...assigned, gather: "round" })).toBe(gather(assigned, later));
  expect(gather(confirmation, later)).toBeUndefined();
  expect(newMail(assigned, booked, "", NOW, later).nextTryAt).toBe(later);
});
