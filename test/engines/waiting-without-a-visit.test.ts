import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { timersOn } from "../../functions/wiring/open-timers.ts";
import { book } from "../../shared/booking/change/book.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { endWaiting } from "../../shared/booking/change/end-waiting.ts";
import { proveVisits } from "../../shared/booking/change/prove-visits.ts";
import { takeFreedTime } from "../../shared/booking/change/take-freed-time.ts";
import { waitForTime } from "../../shared/booking/change/wait-for-time.ts";
import { readDay } from "../../shared/booking/calendar/day-intervals.ts";
import { proveAddress } from "../../shared/case/access/prove-address.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { localDate, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import { fire } from "../../shared/timers/fire.ts";
import { offerTimer } from "../../shared/timers/kinds.ts";
import { openPressure } from "../fixtures/booking-pressure.ts";
import type { Pressure } from "../fixtures/booking-pressure.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import type { TestDatabase } from "../fixtures/test-database.ts";

const at = (time: string) => instantTextSchema.parse(`2027-05-10T${time}:00+01:00`);
const NOW = instantTextSchema.parse("2027-05-05T20:10:00+01:00");
const DAY = localDate("2027-05-10");
const BY = { kind: "customer" } as const;

/** One bay; somebody has 10:00, and others who have nothing wait for it. */
describe("who waits without a visit, on a real engine", () => {
  let database: TestDatabase;
  let count = 0;
  let pressure: Pressure;
  let first: { reference: string; id: string };

  const deps = () => ({
    ...pressure.deps,
    ...timersOn({
      tables: database.tables,
      random: systemRandom,
      directory: createDirectoryStore(database.tables, systemRandom),
      schedules: { arm: async () => undefined, disarm: async () => undefined },
    }),
  });
  const must = <Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }) => {
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };
  const bookAt = async (time: string, name: string) =>
    book(pressure.deps, pressure.wish("short", at(time), name), NOW);
  const storyOf = async ({ reference }: { reference: string }) =>
    (await pressure.deps.cases.story(reference))!;
  const stateOf = async (of: { reference: string }) => (await storyOf(of)).waiting![0]!;

  /** In the order in which they come; each has opened the link of our mail. */
  const waits = async (name: string, now: Instant = NOW) => {
    const { start: _start, ...wish } = pressure.wish("short", at("10:00"), name);
    const made = must(await waitForTime(deps(), { ...wish, before: at("18:00") }, now));
    const { reference } = made.case;
    await proveAddress(deps(), made.case, made.case.unproven?.key);
    await proveVisits(deps(), await storyOf({ reference }), now);
    return { reference, id: made.waiting.id };
  };
  const frees = async () =>
    must(
      await cancel(
        pressure.deps,
        { story: await storyOf(first), appointment: first.id, by: BY },
        NOW,
      ),
    );
  const take = async (of: { reference: string; id: string }, now = NOW) =>
    takeFreedTime(deps(), { story: await storyOf(of), id: of.id, by: BY }, now);
  const held = async () => {
    const calendar = await pressure.deps.calendar.days(pressure.dealer.id, { from: DAY, to: DAY });
    return readDay(calendar.get(DAY)!.get("bay-0") ?? "").map(
      ({ from, holder }) => `${from} ${holder}`,
    );
  };

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => database[Symbol.asyncDispose]());
  beforeEach(async () => {
    count += 1;
    pressure = await openPressure(database.tables, 1, `wishes-${count}`);
    const { appointment } = must(await bookAt("10:00", "first"));
    first = { reference: appointment.reference, id: appointment.id };
  });

  test("ten wait as it is given back, and one of them is held it", async () => {
    const all = [];
    for (let index = 0; index < 10; index += 1)
      all.push(await waits(`w${index}`, plus(NOW, index)));
    const [, ...rivals] = await Promise.all([
      frees(),
      ...Array.from({ length: 5 }, (_, index) => bookAt("10:00", `quick-${index}`)),
    ]);
    expect(rivals.map(({ ok }) => ok)).toEqual(Array(5).fill(false));
    const states = await Promise.all(all.map(stateOf));
    expect(states.map(({ status }) => status)).toEqual(["offered", ...Array(9).fill("waiting")]);
    expect(await held()).toEqual([`600 ${states[0]!.offer!.holder}`]);
  });

  test("pressed ten times at once it is one visit, and the promise ends once", async () => {
    const one = await waits("one");
    await frees();
    const answers = await Promise.all(Array.from({ length: 10 }, () => take(one)));
    const codes = answers.map((answer) => (answer.ok ? "booked" : answer.failure.code));
    expect(codes.filter((code) => code === "booked")).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(["booked", "no-offer"]));
    const { appointments, waiting, commitments, events } = await storyOf(one);
    expect(appointments).toHaveLength(1);
    expect(await held()).toEqual([`600 ${appointments[0]!.id}`]);
    expect(waiting).toMatchObject([{ status: "left" }]);
    expect(commitments).toMatchObject([{ status: "withdrawn" }]);
    const told = events.map(({ type }) => type);
    expect(told.filter((type) => type === "appointment.booked")).toHaveLength(1);
    expect(told.filter((type) => type === "commitment.withdrawn")).toHaveLength(1);
  });

  test("taken in the moment it lapses or they leave, it is one or the other", async () => {
    const one = await waits("one");
    await frees();
    const { offer, generation } = await stateOf(one);
    const [taken] = await Promise.all([
      take(one, plus(offer!.until, -1)),
      fire(deps(), offerTimer, { ...one, generation }, offer!.until),
      endWaiting(deps(), { ...one, by: BY, ending: "left" }, plus(offer!.until, -1)),
    ]);
    const { appointments, waiting } = await storyOf(one);
    expect(appointments).toHaveLength(taken.ok ? 1 : 0);
    expect(await held()).toEqual(taken.ok ? [`600 ${appointments[0]!.id}`] : []);
    expect(waiting?.[0]?.offer).toBeUndefined();
  });

  test("a no hands it to the next in the same transaction", async () => {
    const one = await waits("one");
    const two = await waits("two", plus(NOW, 1));
    await frees();
    const [declined, rival] = await Promise.all([
      endWaiting(deps(), { ...one, by: BY, ending: "refused" }, NOW),
      bookAt("10:00", "rival"),
    ]);
    expect(declined?.status).toBe("waiting");
    expect(rival).toMatchObject({ ok: false, failure: { code: "slot-taken" } });
    expect(await stateOf(two)).toMatchObject({ status: "offered", offer: { start: at("10:00") } });
  });

  test("its last moment ends it once, however often its timer comes", async () => {
    const one = await waits("one");
    const { generation, before } = await stateOf(one);
    await Promise.all(
      Array.from({ length: 5 }, () => fire(deps(), offerTimer, { ...one, generation }, before!)),
    );
    const { waiting, events, commitments } = await storyOf(one);
    expect(waiting).toMatchObject([{ status: "left" }]);
    expect(events.filter(({ type }) => type === "waiting.left")).toMatchObject([
      { because: "over" },
    ]);
    expect(commitments).toMatchObject([{ status: "open" }]);
  });

  test("asked for twice at once in one case, it is one place in the queue and one promise", async () => {
    const story = await storyOf(first);
    const { for: _new, start: _start, ...wish } = pressure.wish("short", at("10:00"), "first");
    const asked = { ...wish, for: { kind: "known-case" as const, story }, before: at("18:00") };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => waitForTime(deps(), asked, NOW)),
    );
    const codes = answers.map((answer) => (answer.ok ? "waits" : answer.failure.code));
    expect(codes.filter((code) => code === "waits")).toHaveLength(1);
    expect(codes.filter((code) => code === "waits-already")).toHaveLength(4);
    const { waiting, commitments } = await storyOf(first);
    expect(waiting).toHaveLength(1);
    expect(commitments).toHaveLength(1);
  });
});
