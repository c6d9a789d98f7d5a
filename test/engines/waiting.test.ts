import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acceptOffer } from "../../shared/booking/accept-offer.ts";
import { book } from "../../shared/booking/book.ts";
import { cancel } from "../../shared/booking/cancel.ts";
import { readDay } from "../../shared/booking/day-intervals.ts";
import { followWaiting, lapseOffer } from "../../shared/booking/follow-waiting.ts";
import { joinWaiting } from "../../shared/booking/join-waiting.ts";
import { reschedule } from "../../shared/booking/reschedule.ts";
import { createWaitingStore } from "../../shared/booking/waiting.store.ts";
import { createDirectoryStore } from "../../shared/directory/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { MINUTE, localDate, plus } from "../../shared/kernel/time.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import { openPressure } from "../fixtures/booking-pressure.ts";
import type { Pressure } from "../fixtures/booking-pressure.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import type { TestDatabase } from "../fixtures/test-database.ts";

const at = (time: string) => instantTextSchema.parse(`2027-05-10T${time}:00+01:00`);
const NOW = instantTextSchema.parse("2027-05-05T20:10:00+01:00");
const DAY = localDate("2027-05-10");
const BY = { kind: "customer" } as const;

/** One bay; the first has 10:00 and leaves, the second has 14:00 and would rather come earlier. */
describe("a freed time is held for who waits, on a real engine", () => {
  let database: TestDatabase;
  let count = 0;
  let pressure: Pressure;
  let first: { reference: string; id: string };
  let second: { reference: string; id: string };

  const deps = () => ({
    ...pressure.deps,
    directory: createDirectoryStore(database.tables, systemRandom),
    waiting: createWaitingStore(database.tables),
    schedules: { arm: async () => undefined, disarm: async () => undefined },
  });
  const bookAt = async (time: string, name: string) =>
    book(pressure.deps, pressure.wish("short", at(time), name), NOW);
  const must = <Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }) => {
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };
  const booked = async (time: string, name: string) => {
    const { appointment } = must(await bookAt(time, name));
    return { reference: appointment.reference, id: appointment.id };
  };
  const storyOf = async ({ reference }: { reference: string }) =>
    (await pressure.deps.cases.story(reference))!;
  /** As relay does after each event of a case. */
  const relay = async (of: { reference: string }, type: string) => {
    const story = await storyOf(of);
    const event = story.events.find((one) => one.type === type)!;
    await followWaiting(deps(), event, story, NOW);
  };
  const offerOf = async () => (await storyOf(second)).waiting![0]!;
  const accept = async (now = NOW) =>
    acceptOffer(deps(), { story: await storyOf(second), appointment: second.id, by: BY }, now);
  const day = async () => {
    const calendar = await pressure.deps.calendar.days(pressure.dealer.id, { from: DAY, to: DAY });
    return calendar.get(DAY)!;
  };
  const held = async () =>
    readDay((await day()).get("bay-0")!).map(({ from, holder }) => `${from} ${holder}`);

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => database[Symbol.asyncDispose]());
  beforeEach(async () => {
    count += 1;
    pressure = await openPressure(database.tables, 1, `waiting-${count}`);
    first = await booked("10:00", "first");
    second = await booked("14:00", "second");
    const join = { story: await storyOf(second), appointment: second.id, by: BY };
    must(await joinWaiting(deps(), join, NOW));
    const leave = { story: await storyOf(first), appointment: first.id, by: BY };
    must(await cancel(pressure.deps, leave, NOW));
    await relay(first, "appointment.cancelled");
  });

  test("ten others at once find it taken, and the hours of the day are counted once", async () => {
    expect(await offerOf()).toMatchObject({ status: "offered", offer: { start: at("10:00") } });
    const others = await Promise.all(
      Array.from({ length: 10 }, (_, index) => bookAt("10:00", `other-${index}`)),
    );
    expect(others.map((one) => (one.ok ? "booked" : one.failure.code))).toEqual(
      Array(10).fill("slot-taken"),
    );
    must(await accept());
    expect(await held()).toEqual([`600 ${second.id}`]);
    expect((await day()).get("+labour")).toBe("60");
    expect((await day()).get("+places-short")).toBe("1");
  });

  test("accepted five times at once it is one move", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept()));
    const codes = answers.map((one) => (one.ok ? "moved" : one.failure.code));
    expect(codes.filter((code) => code === "moved")).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(["moved", "no-offer"]));
    expect(await held()).toEqual([`600 ${second.id}`]);
    expect((await storyOf(second)).appointments[0]).toMatchObject({ sequence: 1 });
  });

  test("accepted in the moment it lapses, it is one or the other", async () => {
    const { offer, generation } = await offerOf();
    const { until } = offer!;
    const timer = { reference: second.reference, appointment: second.id, generation };
    const [accepted] = await Promise.all([
      accept(plus(until, -MINUTE)),
      lapseOffer(deps(), timer, until),
    ]);
    expect(await held()).toEqual([accepted.ok ? `600 ${second.id}` : `840 ${second.id}`]);
  });

  test("after it lapsed it is free for all, and cannot be accepted", async () => {
    const { offer, generation } = await offerOf();
    const { until } = offer!;
    expect(await accept(until)).toMatchObject({ ok: false, failure: { code: "no-offer" } });
    const timer = { reference: second.reference, appointment: second.id, generation };
    await lapseOffer(deps(), timer, until);
    await relay(second, "waiting.offer-ended");
    expect((await bookAt("10:00", "third")).ok).toBe(true);
  });

  test("who moves to an earlier time themselves lets it go, and is not moved back", async () => {
    const input = { story: await storyOf(second), appointment: second.id, by: BY };
    must(await reschedule(pressure.deps, { ...input, start: at("09:00") }, NOW));
    expect(await accept()).toMatchObject({ ok: false, failure: { code: "no-offer" } });
    await relay(second, "appointment.rescheduled");
    expect((await offerOf()).status).toBe("waiting");
    expect(await held()).toEqual([`540 ${second.id}`]);
  });
});
