import { describe, expect, test } from "vitest";
import { CUSTOMER, STAFF, aSeen, aWaiting, byPhone } from "../../../test/fixtures/a-seen.ts";
import { changeFrame } from "../../../test/fixtures/change-frame.ts";
import {
  NOW,
  REFERENCE,
  aCommitment,
  anAppointment,
  northside,
} from "../../../test/fixtures/case-story.ts";
import { fail, ok } from "../../kernel/result.ts";
import { localDate } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { following } from "../appointment/following.ts";
import { changeAppointment } from "./change-appointment.ts";
import { NOTHING } from "./decision.ts";
import type { Decide, Decision } from "./decision.ts";

const visit = anAppointment();
const { story } = aSeen();
const appointment = { ...following(visit, undefined), status: "cancelled" } as const;
const cancelled: Decision = {
  next: { change: "cancel", appointment },
  facts: [{ type: "appointment.cancelled", appointment }],
};

async function changed(
  decide: Decide<{ readonly code: "wrong-state" }>,
  {
    stories = [story],
    refusals = [],
    known,
    dealer = northside,
  }: {
    readonly stories?: readonly (CaseStory | undefined)[];
    readonly refusals?: readonly (readonly string[])[];
    readonly known?: CaseStory;
    readonly dealer?: typeof northside | "gone";
  } = {},
) {
  const frame = changeFrame(stories, refusals);
  const request = {
    reference: REFERENCE,
    appointment: visit.id,
    ...(known === undefined ? {} : { story: known }),
    dealerOf: async () => (dealer === "gone" ? undefined : dealer),
    by: STAFF,
    now: NOW,
  };
  const done = await changeAppointment(frame.deps, request, decide);
  return { ...frame, done };
}

describe("the frame of a change", () => {
  test("writes what was decided, and tells of it, in one transaction", async () => {
    const { done, tried } = await changed(() => ok(cancelled));
    const event = { type: "appointment.cancelled", by: STAFF, at: NOW, reference: REFERENCE };
    expect(done).toMatchObject(ok({ appointment, timeZone: northside.timeZone, events: [event] }));
    expect(tried).toMatchObject([{ appointments: [appointment], events: [event] }]);
  });

  test("writes nothing where all is well, or where the decision says no", async () => {
    const well = await changed(() => ok(NOTHING));
    expect(well.done).toMatchObject(ok({ appointment: visit, events: [] }));
    const refused = await changed(() => fail({ code: "wrong-state" }));
    expect(refused.done).toEqual(fail({ code: "wrong-state" }));
    expect([...well.tried, ...refused.tried]).toEqual([]);
  });

  test("decides on the case that the caller was let in with, and reads it again after a lost race", async () => {
    const meanwhile = { ...story, appointments: [{ ...visit, revision: 7 }] };
    const seen: number[] = [];
    const { tried, reads } = await changed(
      ({ appointment: { revision } }) => {
        seen.push(revision);
        return ok(cancelled);
      },
      { known: story, stories: [meanwhile], refusals: [["appointment"]] },
    );
    expect(seen).toEqual([0, 7]);
    expect(tried).toHaveLength(2);
    expect(reads).toEqual(["story"]);
  });

  test("knows its own event when an answer got lost, and changes nothing twice", async () => {
    const frame = changeFrame([], [["appointment", "event"]]);
    const { deps, tried } = frame;
    const lost = {
      ...deps,
      cases: {
        ...deps.cases,
        now: async () => ({
          ...story,
          appointments: [appointment],
          events: tried.flatMap(({ events }) => events),
        }),
      },
    };
    const dealerOf = async () => northside;
    const request = { reference: REFERENCE, appointment: visit.id, dealerOf, by: STAFF, now: NOW };
    const done = await changeAppointment(lost, { ...request, story }, () => ok(cancelled));
    expect(done).toMatchObject(ok({ appointment, events: [{ type: "appointment.cancelled" }] }));
    expect(tried).toHaveLength(1);
  });

  test("says when there is no such visit, or no such dealer", async () => {
    const gone = fail({ code: "appointment-not-found" });
    expect((await changed(() => ok(cancelled), { stories: [undefined] })).done).toEqual(gone);
    const empty = { ...story, appointments: [] };
    expect((await changed(() => ok(cancelled), { stories: [empty] })).done).toEqual(gone);
    expect((await changed(() => ok(cancelled), { dealer: "gone" })).done).toEqual(
      fail({ code: "dealer-not-found" }),
    );
  });
});

describe("what a decision asks for", () => {
  test("is read when it asks, and once", async () => {
    const date = localDate("2027-05-10");
    const day = { from: date, to: date };
    const held = appointmentHold(visit);
    const { reads } = await changed(() => ({
      days: [day, day],
      decide: () => ok({ ...cancelled, time: { free: [held] } }),
    }));
    expect(reads).toEqual(["story", "days 2027-05-10 2027-05-10", "queue"]);
  });

  test("is read for what becomes free, also where it did not look", async () => {
    const { reads, tried } = await changed(() =>
      ok({ ...cancelled, time: { free: [appointmentHold(visit)] } }),
    );
    expect(reads).toEqual(["story", "days 2027-05-10 2027-05-10", "queue"]);
    expect(tried[0]?.labels).toContain("claim");
  });

  test("is not read for a time that is over: nobody can be offered it", async () => {
    const over = { ...appointmentHold(visit), until: 0 };
    const { reads } = await changed(() => ok({ ...cancelled, time: { free: [over] } }));
    expect(reads).not.toContain("queue");
  });

  test("is promised and taken back beside it: by whoever changes it, and by the system", async () => {
    const call = aCommitment({ appointment: visit.id, confirms: true });
    const { tried } = await changed(
      () =>
        ok({
          ...cancelled,
          waiting: aWaiting({ status: "left" }),
          systemFacts: [{ type: "waiting.left", waiting: aWaiting({ status: "left" }) }],
          calls: [{ department: "sales", what: "Ring them" }],
          callsTakenBack: [{ call, why: "visit-moved" }],
        }),
      { stories: [{ ...story, ...byPhone }] },
    );
    expect(tried[0]?.events.map(({ type, by }) => [type, by.kind])).toEqual([
      ["appointment.cancelled", "staff"],
      ["waiting.left", "system"],
      ["commitment.withdrawn", "system"],
      ["commitment.made", "staff"],
    ]);
    expect(tried[0]?.commitments).toMatchObject([
      { id: call.id, status: "withdrawn" },
      { what: "Ring them", appointment: visit.id, owner: { id: "ana" } },
    ]);
    expect(tried[0]?.waiting).toMatchObject([{ status: "left" }]);
  });
});

test("what goes alongside knows what was told", async () => {
  const { deps, tried } = changeFrame([story]);
  const dealerOf = async () => northside;
  const request = { reference: REFERENCE, appointment: visit.id, dealerOf, by: CUSTOMER, now: NOW };
  await changeAppointment(
    deps,
    {
      ...request,
      alongside: ({ events }) =>
        events.map(({ type }) => ({ label: `memory of ${type}`, item: {} })),
    },
    () => ok(cancelled),
  );
  expect(tried[0]?.labels).toContain("memory of appointment.cancelled");
});
