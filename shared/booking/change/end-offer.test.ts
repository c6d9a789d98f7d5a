import { expect, test } from "vitest";
import { aSeen, aWaiting, anOffer } from "../../../test/fixtures/a-seen.ts";
import { fail, ok } from "../../kernel/result.ts";
import { offerHold } from "../waiting/waiting-changes.ts";
import { offerEnded } from "./end-offer.ts";

const offered = aWaiting({ status: "offered", offer: anOffer, generation: 2 });
const refused = { when: () => true, refused: true, next: "waiting" } as const;

test("what was refused is free for the next, and is not offered to them again", () => {
  const waiting = aWaiting({ generation: 3, refused: [anOffer.start] });
  expect(offerEnded(refused)(aSeen({ waiting: offered }))).toEqual(
    ok({
      waiting,
      time: { free: [offerHold(anOffer)] },
      facts: [{ type: "waiting.offer-ended", offer: anOffer, refused: true, waiting }],
    }),
  );
});

test("who leaves while nothing is held frees nothing", () => {
  const waiting = aWaiting({ status: "left", generation: 2 });
  expect(offerEnded({ ...refused, next: "left" })(aSeen({ waiting: aWaiting() }))).toEqual(
    ok({ waiting, facts: [{ type: "waiting.left", waiting }] }),
  );
});

test("a state that was not meant, or is over, is left alone", () => {
  const none = fail({ code: "no-offer" });
  expect(offerEnded(refused)(aSeen())).toEqual(none);
  expect(offerEnded(refused)(aSeen({ waiting: aWaiting({ status: "left" }) }))).toEqual(none);
  expect(offerEnded({ ...refused, when: () => false })(aSeen({ waiting: offered }))).toEqual(none);
});
