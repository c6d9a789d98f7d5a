import { describe, expect, test } from "vitest";
import { aSeen } from "../../../test/fixtures/a-seen.ts";
import { aCommitment, anAppointment, base } from "../../../test/fixtures/case-story.ts";
import { ok } from "../../kernel/result.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { NOTHING } from "../frame/decision.ts";
import { doubted } from "./doubt-confirmation.ts";
import { settled } from "./settle-confirmation.ts";

const visit = anAppointment({ sequence: 2, revision: 4, generation: 3 });
const call = aCommitment({ appointment: visit.id, confirms: true });
/** Somebody reached the customer about this visit. */
const reached: CaseEvent = {
  ...base,
  type: "commitment.kept",
  outcome: "reached",
  commitment: { ...call, status: "kept" },
};

describe("a confirmation that nobody knows to have arrived", () => {
  test("makes the visit unconfirmed, keeps its timer, and owes a call within the hour", () => {
    const appointment = { ...visit, status: "unconfirmed", revision: 5 };
    expect(doubted(2)(aSeen({ appointment: visit }))).toEqual(
      ok({
        next: { change: "doubt", appointment },
        facts: [{ type: "appointment.status-changed", appointment, previous: "confirmed" }],
        calls: [
          {
            department: "sales",
            ...ownTask("confirm-by-phone", { service: "Test drive" }),
            confirms: true,
            within: "PT60M",
          },
        ],
      }),
    );
  });

  test("owes no second call about the same visit", () => {
    const calls = (over: object) => {
      const commitments = [aCommitment({ appointment: visit.id, ...over })];
      const done = doubted(2)(aSeen({ appointment: visit, story: { commitments } }));
      return "ok" in done && done.ok ? done.value.calls : undefined;
    };
    expect(calls({})).toEqual([]);
    expect(calls({ status: "kept" })).toHaveLength(1);
    expect(calls({ kind: "update" })).toHaveLength(1);
    expect(calls({ appointment: "apt_2" })).toHaveLength(1);
  });

  test("means nothing for another version, another state, or who was reached", () => {
    expect(doubted(1)(aSeen({ appointment: visit }))).toEqual(ok(NOTHING));
    const arrived = { ...visit, status: "arrived" } as const;
    expect(doubted(2)(aSeen({ appointment: arrived }))).toEqual(ok(NOTHING));
    const heard = aSeen({ appointment: visit, story: { events: [reached] } });
    expect(doubted(2)(heard)).toEqual(ok(NOTHING));
  });
});

describe("a customer who has heard after all", () => {
  const unconfirmed = { ...visit, status: "unconfirmed" } as const;

  test("has a confirmed visit again, and is owed no call", () => {
    const story = { events: [reached], commitments: [call] };
    expect(settled(aSeen({ appointment: unconfirmed, story }))).toMatchObject(
      ok({
        next: {
          change: "settle",
          appointment: { status: "confirmed", revision: 5, generation: 3 },
        },
        facts: [{ type: "appointment.status-changed", previous: "unconfirmed" }],
        callsTakenBack: [{ call }],
      }),
    );
  });

  test("is still owed what a person promised them", () => {
    const commitments = [aCommitment({ appointment: visit.id })];
    const story = { events: [reached], commitments };
    expect(settled(aSeen({ appointment: visit, story }))).toEqual(ok(NOTHING));
  });

  test("is not known while nobody has proof", () => {
    const story = { commitments: [call] };
    expect(settled(aSeen({ appointment: unconfirmed, story }))).toEqual(ok(NOTHING));
  });
});

test("nobody is called to confirm a visit that was cancelled", () => {
  const appointment = { ...visit, status: "cancelled" } as const;
  const done = settled(aSeen({ appointment, story: { commitments: [call] } }));
  expect(done).toMatchObject(ok({ facts: [], callsTakenBack: [{ call }] }));
  expect(done).not.toHaveProperty("value.next");
});
