import { expect, test } from "vitest";
import { STAFF, aSeenWaiting, aWished, anOffer } from "../../../test/fixtures/a-seen.ts";
import { NOW, aCommitment, anAppointment, northside } from "../../../test/fixtures/case-story.ts";
import { fail } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import { offerHold } from "../waiting/waiting-changes.ts";
import type { Wished } from "../waiting/wished.ts";
import { waitingEnded } from "./end-waiting.ts";

const SYSTEM = { kind: "system" } as const;
const none = fail({ code: "no-offer" });
const offered = aWished({ status: "offered", offer: anOffer, generation: 2 });
const story = { commitments: [aCommitment({ id: "cmt_1", kind: "update" })] };

test("what was refused is free for the next, and they wait on for other times", () => {
  expect(waitingEnded("refused")(aSeenWaiting({ waiting: offered, story }))).toMatchObject({
    value: {
      waiting: { status: "waiting", generation: 3, refused: [anOffer.start] },
      time: { free: [offerHold(anOffer)] },
      facts: [{ type: "waiting.offer-ended", refused: true }],
      promises: [],
    },
  });
  expect(waitingEnded("refused")(aSeenWaiting({ waiting: aWished() }))).toEqual(none);
});

test("WAITING-7: who leaves needs no word any more; whom staff take off the list is owed it still", () => {
  const left = (by: Actor) => waitingEnded("left")(aSeenWaiting({ waiting: offered, story, by }));
  expect(left({ kind: "customer" })).toMatchObject({
    value: {
      waiting: { status: "left" },
      time: { free: [offerHold(anOffer)] },
      promises: [{ next: { status: "withdrawn" }, facts: [{ ours: { code: "waits-no-more" } }] }],
    },
  });
  expect(left(STAFF)).toMatchObject({ value: { waiting: { status: "left" }, promises: [] } });
});

test("WAITING-7: who has an appointment waits no more, and only then", () => {
  const booked = (bookedAt: Instant) => {
    const appointments = [anAppointment({ bookedAt })];
    const seen = aSeenWaiting({ waiting: aWished(), story: { ...story, appointments }, by: STAFF });
    return waitingEnded("booked")(seen);
  };
  expect(booked(plus(NOW, 1))).toMatchObject({
    value: {
      facts: [{ type: "waiting.left", because: "booked" }],
      promises: [{ facts: [{ ours: { code: "visit-booked" }, withVisit: true }] }],
    },
  });
  expect(booked(plus(NOW, -1))).toEqual(none);
});

test("WAITING-8: time ends an offer, and at last the waiting; the promise stays", () => {
  const over = (waiting: Wished, now: Instant, dealer = northside) =>
    waitingEnded(
      "time",
      waiting.generation,
    )(aSeenWaiting({ waiting, story, now, dealer, by: SYSTEM }));
  const { until } = anOffer;
  expect(over(offered, plus(until, -1))).toEqual(none);
  expect(over(offered, until)).toMatchObject({
    value: { waiting: { status: "waiting" }, facts: [{ refused: false }] },
  });
  const gone = { ...northside, services: [] };
  expect(over(offered, until, gone)).toMatchObject({
    value: { facts: [{ type: "waiting.offer-ended" }, { because: "not-offered" }], promises: [] },
  });
  const wished = aWished();
  const before = wished.before ?? NOW;
  expect(over(wished, plus(before, -1))).toEqual(none);
  expect(over(wished, before)).toMatchObject({
    value: { waiting: { status: "left" }, facts: [{ because: "over" }], promises: [] },
  });
});

test("an older timer, or one of who has left, ends nothing", () => {
  const now = offered.before ?? NOW;
  expect(waitingEnded("time", 1)(aSeenWaiting({ waiting: offered, now }))).toEqual(none);
  const left = aWished({ status: "left" });
  expect(waitingEnded("left")(aSeenWaiting({ waiting: left }))).toEqual(none);
});
