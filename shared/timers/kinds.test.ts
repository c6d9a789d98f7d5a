import { expect, test } from "vitest";
import { aCommitment, anAppointment, at } from "../../test/fixtures/case-story.ts";
import { createMemoryTables } from "../../test/simulation/memory-tables.ts";
import { createCommitmentStore } from "../commitments/promise/commitment.store.ts";
import { systemRandom } from "../kernel/random.ts";
import { HOUR, instant, plus } from "../kernel/time.ts";
import { wallStartOf } from "../kernel/wall-start.ts";
import { replaceRules } from "../kernel/zone-offsets.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import type { Waiting } from "../story/parts/waiting.schema.ts";
import { arm } from "./arm.ts";
import { fire } from "./fire.ts";
import {
  appointmentTimer,
  commitmentTimer,
  confirmationTimer,
  offerTimer,
  timerKinds,
} from "./kinds.ts";
import { readTimer } from "./timer-payload.ts";

const AT = instant(Date.parse("2027-05-10T09:00:00Z"));
const reference = "7KZ3MQ2W4D";
const step = { kind: "step", level: 1, at: AT } as const;
const reminder = { kind: "reminder", at: AT } as const;
const ids = { id: "apt_1", reference, generation: 3 };

/** What the Scheduler holds of a thing; it outlives a release. */
async function armed(how: (schedules: Parameters<typeof arm>[0]) => Promise<void>) {
  const held: { name: string; payload: object; at: number }[] = [];
  await how({ arm: async (schedule) => void held.push(schedule) });
  return held.map(({ name, payload }) => ({ name: name.slice(0, 8), payload }));
}

test("schedules that an earlier release armed have these names and shapes, and are understood", async () => {
  const offer = { ...ids, offer: { until: AT } } as unknown as Waiting;
  const all = await Promise.all([
    armed((to) => arm(to, commitmentTimer, aCommitment({ nextAction: step, generation: 2 }), AT)),
    armed((to) => arm(to, appointmentTimer, anAppointment({ nextAction: reminder }), AT)),
    armed((to) => arm(to, offerTimer, offer, AT)),
    armed((to) => arm(to, confirmationTimer, { id: "mail_1", reference, deliverBy: AT }, AT)),
  ]);
  const base = { version: 1, reference };
  expect(all.flat()).toEqual([
    {
      name: "500258c9",
      payload: { ...base, kind: "commitment", commitment: "cmt_1", generation: 2 },
    },
    {
      name: "d222f671",
      payload: { ...base, kind: "appointment", appointment: "apt_1", generation: 1 },
    },
    {
      name: "db3ffab4",
      payload: { ...base, kind: "waiting-offer", appointment: "apt_1", generation: 3 },
    },
    { name: "1fe9b957", payload: { ...base, kind: "confirmation", mail: "mail_1" } },
  ]);
  const read = all.flat().map(({ payload }) => readTimer(JSON.parse(JSON.stringify(payload))));
  expect(read.map(({ kind, id, generation }) => `${kind} ${id} ${generation}`)).toEqual([
    "commitment cmt_1 2",
    "appointment apt_1 1",
    "waiting-offer apt_1 3",
    "confirmation mail_1 undefined",
  ]);
  expect(read.map(({ kind }) => kind)).toEqual(timerKinds.map(({ kind }) => kind));
});

test("a timer of another version, or about nothing, is no timer of ours", () => {
  const payload = { version: 1, kind: "commitment", reference, commitment: "cmt_1", generation: 1 };
  expect(() => readTimer({ ...payload, version: 2 })).toThrow("version");
  expect(() => readTimer({ ...payload, commitment: undefined })).toThrow();
});

test("what is over has no timer", () => {
  expect(commitmentTimer.at(aCommitment({ nextAction: step }))).toBe(AT);
  expect(commitmentTimer.at(aCommitment({ nextAction: step, status: "kept" }))).toBeUndefined();
  expect(appointmentTimer.at(anAppointment({ nextAction: reminder }))).toBe(AT);
  const cancelled = anAppointment({ nextAction: reminder, status: "cancelled" });
  expect(appointmentTimer.at(cancelled)).toBeUndefined();
  expect(confirmationTimer.at({ id: "mail_1", reference })).toBeUndefined();
});

test("DUE-6: a timer that wakes at the moment of other rules takes no step, and is armed for the right one", async () => {
  const { tables } = createMemoryTables();
  const commit = createCommit(tables, systemRandom);
  const commitments = createCommitmentStore(tables);
  const dueAt = at("2027-05-10T12:00:00-04:00");
  const dueWall = { ...wallStartOf("America/New_York", dueAt), at: dueAt };
  const due = { kind: "step", level: 1, at: dueAt } as const;
  const promise = aCommitment({ dueAt, dueWall, nextAction: due, generation: 2 });
  await commit([commitments.create(promise)]);
  const again: object[] = [];
  const schedules = { arm: async (one: object) => void again.push(one) };
  const deps = { commit, commitments, schedules } as unknown as Parameters<typeof fire>[0] &
    Parameters<typeof commitmentTimer.fire>[0];
  replaceRules((_, year) => [{ from: Date.UTC(year, 0), offset: -5 * HOUR }]);
  try {
    expect(await fire(deps, commitmentTimer, promise, dueAt)).toBe("early");
    expect(again).toMatchObject([{ at: plus(dueAt, HOUR), payload: { generation: 3 } }]);
    expect(await commitments.one(promise.reference, promise.id)).toMatchObject({
      level: promise.level,
      dueAt: plus(dueAt, HOUR),
    });
  } finally {
    replaceRules();
  }
});
