import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { timersOn } from "../../functions/wiring/open-timers.ts";
import { acceptOffer } from "../../shared/booking/change/accept-offer.ts";
import { book } from "../../shared/booking/change/book.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { readDay } from "../../shared/booking/calendar/day-intervals.ts";
import { endOffer } from "../../shared/booking/change/end-offer.ts";
import { followEvent } from "../../shared/relay/what-follows.ts";
import { fire } from "../../shared/timers/fire.ts";
import { offerTimer } from "../../shared/timers/kinds.ts";
import { joinWaiting } from "../../shared/booking/change/join-waiting.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { MINUTE, localDate, plus } from "../../shared/kernel/time.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import { openPressure } from "../fixtures/booking-pressure.ts";
import type { Pressure } from "../fixtures/booking-pressure.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import type { TestDatabase } from "../fixtures/test-database.ts";
import { noPeople } from "../fixtures/no-people.ts";

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
    ...timersOn({
      tables: database.tables,
      random: systemRandom,
      directory: createDirectoryStore(database.tables, systemRandom),
      schedules: { arm: async () => undefined, disarm: async () => undefined },
    }),
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
    await followEvent({ ...deps(), ...noPeople }, { event, story }, NOW);
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
    const [cancelled, ...others] = await Promise.all([
      cancel(pressure.deps, leave, NOW),
      ...Array.from({ length: 4 }, (_, index) => bookAt("10:00", `quick-${index}`)),
    ]);
    must(cancelled);
    expect(others.map((one) => one.ok)).toEqual([false, false, false, false]);
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
    const timer = { ...second, generation };
    const [accepted] = await Promise.all([
      accept(plus(until, -MINUTE)),
      fire(deps(), offerTimer, timer, until),
    ]);
    expect(await held()).toEqual([accepted.ok ? `600 ${second.id}` : `840 ${second.id}`]);
  });

  test("after it lapsed it is free for all, and cannot be accepted", async () => {
    const { offer, generation } = await offerOf();
    const { until } = offer!;
    expect(await accept(until)).toMatchObject({ ok: false, failure: { code: "no-offer" } });
    const timer = { ...second, generation };
    await fire(deps(), offerTimer, timer, until);
    await relay(second, "waiting.offer-ended");
    expect((await bookAt("10:00", "third")).ok).toBe(true);
  });

  /** No relay from here on: nothing may depend on what comes after a change. */
  const joined = async (time: string, name: string) => {
    const one = await booked(time, name);
    must(
      await joinWaiting(deps(), { story: await storyOf(one), appointment: one.id, by: BY }, NOW),
    );
    return one;
  };
  const rivals = async (time: string) => {
    const some = Array.from({ length: 5 }, (_, index) => bookAt(time, `rival-${index}`));
    return (await Promise.all(some)).map((one) => (one.ok ? "booked" : one.failure.code));
  };
  const NOBODY = Array(5).fill("slot-taken");

  test("a no hands it to the next in the same transaction", async () => {
    const third = await joined("16:00", "third");
    const no = { when: () => true, by: BY, refused: true, next: "waiting" } as const;
    const [declined, others] = await Promise.all([
      endOffer(deps(), { ...second, ...no }, NOW),
      rivals("10:00"),
    ]);
    expect(declined?.status).toBe("waiting");
    expect(others).toEqual(NOBODY);
    expect((await storyOf(third)).waiting![0]).toMatchObject({ offer: { start: at("10:00") } });
  });

  test("who takes an offer hands what they had to the next", async () => {
    const third = await joined("16:00", "third");
    const [accepted, others] = await Promise.all([accept(), rivals("14:00")]);
    must(accepted);
    expect(others).toEqual(NOBODY);
    expect((await storyOf(third)).waiting![0]).toMatchObject({ offer: { start: at("14:00") } });
  });

  test("who moves hands what they had to the next", async () => {
    const third = await joined("16:00", "third");
    const fourth = await booked("12:00", "fourth");
    const move = { story: await storyOf(fourth), appointment: fourth.id, by: BY };
    const [moved, others] = await Promise.all([
      reschedule(deps(), { ...move, start: at("13:00") }, NOW),
      rivals("12:00"),
    ]);
    must(moved);
    expect(others).toEqual(NOBODY);
    expect((await storyOf(third)).waiting![0]).toMatchObject({ offer: { start: at("12:00") } });
  });

  test("two who wait share what a long visit frees, and nobody comes between", async () => {
    const long = must(await book(pressure.deps, pressure.wish("long", at("11:00"), "long"), NOW));
    const { reference, id } = long.appointment;
    const waiters = [await joined("16:00", "one"), await joined("17:00", "two")];
    const leave = { story: await storyOf({ reference }), appointment: id, by: BY };
    must(await cancel(deps(), leave, NOW));
    const starts = await Promise.all(
      waiters.map(async (one) => (await storyOf(one)).waiting![0]?.offer?.start),
    );
    expect(new Set(starts)).toEqual(new Set([at("11:00"), at("11:45")]));
  });

  test("who leaves the queue while a time is freed is out of it, and nothing stays held", async () => {
    const third = await booked("11:00", "third");
    const fourth = await joined("16:00", "fourth");
    const leave = { when: () => true, by: BY, refused: true, next: "left" } as const;
    const freed = { story: await storyOf(third), appointment: third.id, by: BY };
    await Promise.all([cancel(deps(), freed, NOW), endOffer(deps(), { ...fourth, ...leave }, NOW)]);
    expect((await storyOf(fourth)).waiting![0]).toMatchObject({ status: "left" });
    expect((await bookAt("11:00", "fifth")).ok).toBe(true);
  });

  test("who cancels leaves the queue with it, and what was held for them goes on", async () => {
    const third = await joined("16:00", "third");
    const leave = { story: await storyOf(second), appointment: second.id, by: BY };
    must(await cancel(deps(), leave, NOW));
    expect((await offerOf()).status).toBe("left");
    expect((await storyOf(third)).waiting![0]).toMatchObject({ offer: { start: at("10:00") } });
    expect(await bookAt("10:00", "stranger")).toMatchObject({ failure: { code: "slot-taken" } });
    expect((await bookAt("14:00", "stranger")).ok).toBe(true);
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
