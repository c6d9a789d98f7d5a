import { expect, test } from "vitest";
import { STAFF, aSeenWaiting, aWished, anOffer } from "../../../test/fixtures/a-seen.ts";
import { aCase, aCommitment, anAppointment, NOW } from "../../../test/fixtures/case-story.ts";
import { fail } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import { offerHold } from "../waiting/waiting-changes.ts";
import { freedTimeTaken } from "./take-freed-time.ts";

const waiting = aWished({ status: "offered", offer: anOffer, generation: 2 });
const promise = aCommitment({ id: "cmt_1", kind: "update" });
const taken = freedTimeTaken("apt_new");
const none = fail({ code: "no-offer" });

test("WAITING-6: the claim that held it becomes theirs, and the waiting and its promise end with it", () => {
  const done = taken(aSeenWaiting({ waiting, story: { commitments: [promise] } }));
  if (!("ok" in done) || !done.ok) throw new Error("the time was not taken");
  const { start, end, resources } = anOffer;
  expect(done.value).toMatchObject({
    booked: {
      id: "apt_new",
      status: "confirmed",
      service: "test-drive",
      options: { model: "500e" },
      start,
      end,
      resources,
      bookedAt: NOW,
    },
    waiting: { status: "left", generation: 3 },
    time: { free: [], passedOn: [offerHold(anOffer)], claims: [{ holder: "apt_new" }] },
    facts: [{ type: "appointment.booked" }],
    systemFacts: [{ type: "waiting.left", because: "booked" }],
    promises: [
      {
        next: { id: "cmt_1", status: "withdrawn" },
        facts: [{ type: "commitment.withdrawn", ours: { code: "visit-booked" }, withVisit: true }],
      },
    ],
    calls: [],
  });
});

test("a promise that is kept already stays kept, and whom no mail reaches is called", () => {
  const kept = { ...promise, status: "kept" } as const;
  const customer = { name: "Tom", phone: "+12125550123" };
  const story = { case: aCase({ customer }), commitments: [kept] };
  expect(taken(aSeenWaiting({ waiting, story }))).toMatchObject({
    value: { promises: [], calls: [{ confirms: true }] },
  });
});

test("an offer ends in the very moment that was said, and nobody takes what is not held for them", () => {
  const at = (later: number) => taken(aSeenWaiting({ waiting, now: plus(anOffer.until, later) }));
  expect(at(-1)).toMatchObject({ ok: true });
  expect(at(0)).toEqual(none);
  expect(taken(aSeenWaiting({ waiting: aWished() }))).toEqual(none);
});

test("nobody who has booked meanwhile comes twice; what was cancelled counts as nothing", () => {
  const booked = anAppointment({ bookedAt: plus(NOW, 1) });
  const seen = (over: Parameters<typeof anAppointment>[0]) =>
    taken(aSeenWaiting({ waiting, story: { appointments: [{ ...booked, ...over }] } }));
  expect(seen({})).toEqual(none);
  expect(seen({ status: "cancelled" })).toMatchObject({ ok: true });
  expect(seen({ bookedAt: plus(NOW, -1) })).toMatchObject({ ok: true });
  expect(seen({ service: "inspection" })).toMatchObject({ ok: true });
});

test("by the desk it is the same", () => {
  expect(taken(aSeenWaiting({ waiting, by: STAFF }))).toMatchObject({ ok: true });
});
