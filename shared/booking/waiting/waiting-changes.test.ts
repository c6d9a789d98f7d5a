import { expect, test } from "vitest";
import { NOW, at } from "../../../test/fixtures/case-story.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { HeldOffer, Waiting } from "../../story/parts/waiting.schema.ts";
import { endingFacts, offered, offerHold, withoutOffer } from "./waiting-changes.ts";

const start = at("2027-05-10T10:00:00+01:00");
const offer: HeldOffer = {
  holder: "hld_1",
  start,
  end: plus(start, 60 * MINUTE),
  busyFrom: plus(start, -10 * MINUTE),
  busyUntil: plus(start, 75 * MINUTE),
  resources: [{ id: "luis", type: "service-advisor", name: "Luis Reyes" }],
  charges: [],
  until: plus(NOW, 30 * MINUTE),
};
const before = at("2027-05-09T10:00:00+01:00");
const waiting: Waiting = {
  id: "apt_1",
  reference: "7KZ3MQ2W4D",
  dealer: "northside",
  service: "inspection",
  status: "waiting",
  generation: 3,
  joinedAt: NOW,
  refused: [before],
};

test("a time that was held and not taken is remembered, after those before it", () => {
  const held = offered(waiting, offer);
  expect(held).toEqual({ ...waiting, status: "offered", offer, generation: 4 });
  for (const status of ["waiting", "left"] as const) {
    const after = withoutOffer(held, status);
    expect(after).toEqual({ ...waiting, status, generation: 5, refused: [before, start] });
  }
});

test("who leaves while nothing is held refuses nothing", () => {
  expect(withoutOffer(waiting, "left")).toEqual({ ...waiting, status: "left", generation: 4 });
});

test("an offer holds its resources for the whole time with what goes before and after", () => {
  expect(offerHold(offer)).toEqual({
    holder: "hld_1",
    resources: ["luis"],
    from: start / MINUTE - 10,
    until: start / MINUTE + 75,
    charges: [],
  });
});

test("what ends is told: the offer, then the waiting itself", () => {
  const held = offered(waiting, offer);
  const told = (seen: Waiting, status: "waiting" | "left", refused = false) =>
    endingFacts(seen, withoutOffer(seen, status), { refused });
  expect(told(held, "waiting").map(({ type }) => type)).toEqual(["waiting.offer-ended"]);
  expect(told(held, "left").map(({ type }) => type)).toEqual([
    "waiting.offer-ended",
    "waiting.left",
  ]);
  expect(told(waiting, "left").map(({ type }) => type)).toEqual(["waiting.left"]);
  expect(told(waiting, "waiting")).toEqual([]);
  expect(told(held, "waiting", true)).toMatchObject([
    { offer, refused: true, waiting: { status: "waiting", generation: 5 } },
  ]);
});
