import { expect, test } from "vitest";
import { aSeen, aWaiting, anOffer } from "../../../test/fixtures/a-seen.ts";
import { NOW, aCase, anAppointment } from "../../../test/fixtures/case-story.ts";
import { fail, ok } from "../../kernel/result.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import { NOTHING } from "../frame/decision.ts";
import { joined } from "./join-waiting.ts";

test("who joins stands in the queue for the times they name", () => {
  const from = plus(NOW, HOUR);
  const before = plus(NOW, 2 * HOUR);
  const waiting = aWaiting({ from, before });
  const facts = [{ type: "waiting.joined", waiting }];
  expect(joined({ from, before })(aSeen())).toEqual(ok({ waiting, facts }));
});

test("who waits already keeps their place, who left and comes back does not", () => {
  const joinedAt = plus(NOW, -HOUR);
  const known = aWaiting({ joinedAt, generation: 4, refused: [anOffer.start], before: NOW });
  const again = (waiting = known) => joined({})(aSeen({ waiting }));
  const { before: _now, ...kept } = known;
  expect(again()).toMatchObject(ok({ waiting: { ...kept, generation: 5 } }));
  expect(again()).not.toHaveProperty("value.waiting.before");
  expect(again({ ...known, status: "left" })).toMatchObject({
    value: { waiting: { joinedAt: NOW, generation: 5, refused: [anOffer.start] } },
  });
});

test("while a time is held for them nothing changes", () => {
  const waiting = aWaiting({ status: "offered", offer: anOffer });
  expect(joined({})(aSeen({ waiting }))).toEqual(ok(NOTHING));
});

test("there is nothing to wait for once the visit begins, nor in no time at all", () => {
  const { start } = anAppointment();
  expect(joined({})(aSeen({ now: plus(start, -1) }))).toMatchObject({ ok: true });
  expect(joined({})(aSeen({ now: start }))).toEqual(
    fail({ code: "wrong-state", status: "confirmed" }),
  );
  const cancelled = anAppointment({ status: "cancelled" });
  expect(joined({})(aSeen({ appointment: cancelled }))).toEqual(
    fail({ code: "wrong-state", status: "cancelled" }),
  );
  expect(joined({ from: start, before: start })(aSeen())).toMatchObject(
    fail({ code: "invalid-request" }),
  );
});

test("ABUSE-12: who books where strangers are held to a share waits only once their address is proven", () => {
  const appointment = anAppointment({ tentative: { burst: "2027-05-05T19-4f2a90c1" } });
  const unproven = aSeen({
    appointment,
    story: { case: aCase({ unproven: { key: "in the mail" } }) },
  });
  expect(joined({})(unproven)).toEqual(fail({ code: "address-not-proven" }));
  expect(joined({})(aSeen({ appointment }))).toMatchObject({ ok: true });
});
