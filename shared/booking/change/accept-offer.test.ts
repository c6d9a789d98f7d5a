import { expect, test } from "vitest";
import { aSeen, aWaiting, anOffer, byPhone } from "../../../test/fixtures/a-seen.ts";
import { anAppointment } from "../../../test/fixtures/case-story.ts";
import { fail } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { offerHold } from "../waiting/waiting-changes.ts";
import { offerAccepted } from "./accept-offer.ts";

const waiting = aWaiting({ status: "offered", offer: anOffer, generation: 2 });

test("what was held becomes theirs, and what they had is free for the next", () => {
  const done = offerAccepted(aSeen({ waiting }));
  if (!("ok" in done) || !done.ok) throw new Error("the offer was not taken");
  const { next, waiting: left, time, facts } = done.value;
  const before = anAppointment();
  const { start, end, busyFrom, busyUntil, resources } = anOffer;
  expect(next).toMatchObject({
    change: "reschedule",
    appointment: { id: before.id, start, end, busyFrom, busyUntil, resources, sequence: 1 },
  });
  expect(time).toMatchObject({
    free: [appointmentHold(before)],
    passedOn: [offerHold(anOffer)],
    claims: [{ holder: before.id, resources: ["demo-500e"] }],
  });
  expect(left).toMatchObject({ status: "left", generation: 3 });
  expect(facts).toMatchObject([
    { type: "appointment.rescheduled", previous: { start: before.start, end: before.end } },
  ]);
});

test("without a mail address they are called about it", () => {
  expect(offerAccepted(aSeen({ waiting, story: byPhone }))).toMatchObject({
    value: { calls: [{ confirms: true }] },
  });
});

test("an offer ends in the very moment that was said", () => {
  const at = (now: number) => offerAccepted(aSeen({ waiting, now: plus(anOffer.until, now) }));
  expect(at(-1)).toMatchObject({ ok: true });
  expect(at(0)).toEqual(fail({ code: "no-offer" }));
});

test("nobody is moved to a time that is not held for them, nor back to a later one", () => {
  expect(offerAccepted(aSeen())).toEqual(fail({ code: "no-offer" }));
  expect(offerAccepted(aSeen({ waiting: aWaiting() }))).toEqual(fail({ code: "no-offer" }));
  const earlier = anAppointment({ start: anOffer.start });
  expect(offerAccepted(aSeen({ waiting, appointment: earlier }))).toEqual(
    fail({ code: "no-offer" }),
  );
  const over = anAppointment({ status: "arrived" });
  expect(offerAccepted(aSeen({ waiting, appointment: over }))).toEqual(
    fail({ code: "wrong-state", status: "arrived" }),
  );
});
