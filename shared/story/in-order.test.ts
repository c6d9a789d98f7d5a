import { expect, test } from "vitest";
import { instant } from "../kernel/time.ts";
import type { CaseEvent } from "./parts/event.schema.ts";
import { inOrder } from "./in-order.ts";

test("of events in one instant the cause stands before its consequence", () => {
  const at = instant(0);
  const event = (type: string, revision?: number) =>
    ({ type, at, ...(revision === undefined ? {} : { appointment: { revision } }) }) as CaseEvent;
  const events = [
    event("mail.delivered"),
    event("appointment.cancelled", 2),
    event("appointment.booked", 0),
    event("case.opened"),
    event("appointment.rescheduled", 1),
  ];
  expect(events.toSorted(inOrder).map(({ type }) => type)).toEqual([
    "case.opened",
    "appointment.booked",
    "appointment.rescheduled",
    "appointment.cancelled",
    "mail.delivered",
  ]);
});
