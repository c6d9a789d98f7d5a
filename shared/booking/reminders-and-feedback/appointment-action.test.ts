import { expect, test } from "vitest";
import {
  aCommitment,
  aCase,
  anAppointment,
  base,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import { DAY, HOUR, MINUTE, plus } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { MailState } from "../../story/parts/mail.schema.ts";
import { askHowItWas, leaveUnasked, lookWhoCame, remind } from "./appointment-action.ts";

const seen = anAppointment({ generation: 3, revision: 4 });
const booked: CaseEvent = { ...base, type: "appointment.booked", appointment: seen };
const NO_PARTS = { commitments: [] };
const evening = plus(seen.start, -3 * HOUR);

test("a reminder is told, and the next thing is armed in the next generation", () => {
  const { change, appointment, fact } = remind(seen, northside, NO_PARTS, evening);
  expect(change).toBe("remind");
  expect(fact).toEqual({ type: "appointment.reminded" });
  expect(appointment).toMatchObject({ generation: 4, revision: 5 });
  expect(appointment.nextAction?.at).toBeGreaterThan(evening);
});

test("a reminder that comes when the visit has begun is left out", () => {
  expect(remind(seen, northside, NO_PARTS, plus(seen.start, -1)).fact).toBeDefined();
  const late = remind(seen, northside, NO_PARTS, seen.start);
  expect(late.fact).toBeUndefined();
  expect(late.appointment.nextAction?.kind).toBe("attendance");
});

/** What the look comes to when the confirmation of the visit is in this state. */
function looked(state: MailState) {
  const recipient = { kind: "customer", id: "customer", name: "Rosa", email: "rosa@example.com" };
  const mail = { id: "mail_1", event: booked.id, recipient, state };
  const story = { ...storyAfter(booked), mails: [mail] } as unknown as CaseStory;
  return lookWhoCame(seen, story);
}

test("whoever has the confirmation may have failed to come, which the desk says and not we", () => {
  expect(looked("delivered")).toEqual({
    change: "remind",
    appointment: { ...seen, generation: 4, revision: 5 },
  });
});

test("who was never told has not failed to come", () => {
  for (const state of ["sent", "bounced"] as const) {
    expect(looked(state)).toMatchObject({
      change: "miss",
      appointment: { status: "missed-unconfirmed" },
      fact: { type: "appointment.status-changed", previous: "confirmed" },
    });
  }
});

test("a visit is asked about once, at the address that the customer has", () => {
  const now = plus(seen.end, DAY);
  const asked = askHowItWas(seen, storyAfter(booked), now);
  expect(asked).toMatchObject({ change: "ask", asks: aCase().customer });
  expect(asked.appointment).toMatchObject({ feedback: "asked", generation: 4 });
  expect(asked.appointment.nextAction).toBeUndefined();
  expect(asked.fact).toEqual({ type: "feedback.requested" });
  const mute = { ...storyAfter(booked), case: aCase({ customer: { name: "Rosa" } }) };
  expect(askHowItWas(seen, mute, now)).toEqual(leaveUnasked(seen, "no-address"));
  expect(leaveUnasked(seen, "no-address").fact).toBeUndefined();
});

test("FEEDBACK-3: what was held for two months is asked no more", () => {
  const last = plus(seen.end, 60 * DAY);
  expect(askHowItWas(seen, storyAfter(booked), last).fact).toEqual({ type: "feedback.requested" });
  expect(askHowItWas(seen, storyAfter(booked), plus(last, 1))).toEqual(
    leaveUnasked(seen, "long-ago"),
  );
});

test("nobody is asked while a promise to them is open; it is looked at again", () => {
  const now = plus(seen.end, DAY + MINUTE);
  const held = askHowItWas(seen, storyAfter(booked, { commitments: [aCommitment()] }), now);
  expect(held.fact).toBeUndefined();
  expect(held.asks).toBeUndefined();
  expect(held.appointment.nextAction).toEqual({ kind: "feedback", at: plus(now, 14 * DAY) });
});
