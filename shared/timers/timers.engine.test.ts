import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { openTestScheduler } from "../../test/fixtures/scheduler.ts";
import type { TestScheduler } from "../../test/fixtures/scheduler.ts";
import { dealerDocument } from "../../test/scenarios/harness/dealers.ts";
import { createCaseStore } from "../story/case.store.ts";
import type { CaseStore } from "../story/case.store.ts";
import { brandSchema, dealerSchema } from "../directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../directory/store/directory.store.ts";
import { systemRandom } from "../kernel/random.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import { queryWork } from "../platform/dynamodb/query-work.ts";
import { MINUTE, instant, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { align } from "./align.ts";
import type { AlignDeps } from "./align.ts";
import { changeCommitment } from "../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps, Decide } from "../commitments/change/change-commitment.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { createCommitmentStore } from "../commitments/promise/commitment.store.ts";
import type { CommitmentStore } from "../commitments/promise/commitment.store.ts";
import { fire } from "./fire.ts";
import { commitmentTimer } from "./kinds.ts";
import { keep } from "../commitments/change/keep.ts";
import { logAttempt } from "../commitments/change/log-attempt.ts";
import { callbackInputSchema, requestCallback } from "../commitments/make/request-callback.ts";
import { sweepTimers } from "./sweep-timers.ts";
import type { WakeDeps } from "../commitments/climb/wake-up.ts";
import { createAppointmentStore } from "../booking/appointment/appointment.store.ts";

const made = instant(Date.parse("2027-05-10T09:00:00+01:00"));
const due = plus(made, 60 * MINUTE);
const reminder = plus(due, -30 * MINUTE);

/** So many calls an hour that none of them is at risk. */
const departments = [{ id: "sales", name: "Sales", manager: "maya", callsPerHour: 60 }];
const people = dealerDocument("bath", "Europe/London");
const dealer = dealerSchema.parse({
  ...people,
  departments: [...departments, ...people.departments.slice(1)],
});
const brand = brandSchema.parse({
  id: "aurora",
  name: "Aurora",
  care: { name: "Aurora Care", email: "care@aurora.example" },
  staff: [{ id: "care", name: "Aurora Care", email: "desk@aurora.example", role: "brand" }],
});

describe("a step of the ladder, on a real engine", () => {
  let database: TestDatabase;
  let scheduler: TestScheduler;
  let now: Instant = made;
  let deps: ChangeCommitmentDeps &
    AlignDeps &
    WakeDeps & { readonly cases: CaseStore; readonly commitments: CommitmentStore };
  let commitment: Commitment;
  let customers = 0;

  beforeAll(async () => {
    database = await openTestDatabase();
    scheduler = await openTestScheduler(() => now);
    const { tables } = database;
    const random = systemRandom;
    const directory = createDirectoryStore(tables, random);
    await directory.putBrand(brand, undefined);
    await directory.putDealer(dealer, undefined);
    const cases = createCaseStore(tables);
    const commitments = createCommitmentStore(tables);
    deps = {
      commit: createCommit(tables, random),
      random,
      cases,
      commitments,
      appointments: createAppointmentStore(tables),
      directory,
      schedules: scheduler.schedules,
    };
  }, 60_000);
  afterAll(async () => {
    await scheduler.close();
    await database[Symbol.asyncDispose]();
  });
  beforeEach(() => ask());

  async function ask(): Promise<void> {
    now = made;
    customers += 1;
    const input = callbackInputSchema.parse({
      dealer: "bath",
      topic: "My new car",
      customer: {
        name: "Rosa Marin",
        email: `rosa-${customers}@example.com`,
        phone: `+44207946${1_000 + customers}`,
      },
    });
    const recentDealers = async () => dealer;
    const done = await requestCallback({ ...deps, recentDealers }, input, made);
    if (!done.ok) throw new Error(done.failure.code);
    commitment = done.value.commitment;
  }

  const timer = (generation = commitment.generation) => ({
    reference: commitment.reference,
    id: commitment.id,
    generation,
  });
  const present = async () => (await deps.commitments.one(commitment.reference, commitment.id))!;
  const story = async () => (await deps.cases.story(commitment.reference))!;
  const eventTypes = async () => (await story()).events.map(({ type }) => type);
  const sweepAt = async (at: Instant) =>
    sweepTimers(deps, commitmentTimer, await queryWork(database.tables, at), at);
  async function change(decide: Decide, at: Instant) {
    const by = { kind: "staff", id: "ana", name: "Ana" } as const;
    const request = { story: await story(), dealer, brand, by, id: commitment.id, now: at };
    return changeCommitment(deps, request, decide);
  }

  test("a callback is due in the dealer's own time, owned by the advisor, with one event", async () => {
    expect(commitment).toMatchObject({
      dueAt: due,
      duePhrase: "PT60M",
      owner: { id: "ana" },
      accountable: { id: "maya" },
      nextAction: { kind: "step", level: 0, at: reminder },
    });
    expect(await eventTypes()).toEqual(["commitment.made"]);
  });

  test("T-37: one timer delivered three times in parallel is one step", async () => {
    const fired = await Promise.all(
      [1, 2, 3].map(() => fire(deps, commitmentTimer, timer(), reminder)),
    );
    expect(fired.toSorted()).toEqual(["fired", "outdated", "outdated"]);
    expect(await eventTypes()).toEqual(["commitment.made", "commitment.step-fired"]);
    expect(await present()).toMatchObject({ level: 0, generation: 2, nextAction: { level: 1 } });
  });

  test("an attempt logged at the same moment loses no step", async () => {
    const tried = logAttempt({ channel: "phone", outcome: "voicemail" });
    const [fired] = await Promise.all([
      fire(deps, commitmentTimer, timer(), reminder),
      change(tried, reminder),
      change(tried, reminder),
    ]);
    expect(fired).toBe("fired");
    expect(await present()).toMatchObject({ level: 0, attempts: 2, status: "open" });
  });

  test("T-18, shortened: a keep at the same moment is never lost, and no step follows it", async () => {
    for (let round = 0; round < 10; round += 1) {
      await ask();
      const [fired, kept] = await Promise.all([
        fire(deps, commitmentTimer, timer(), reminder),
        change(keep({ outcome: "reached" }), reminder),
      ]);
      expect(kept.ok).toBe(true);
      const after = await present();
      expect(after).toMatchObject({ status: "kept", keptAt: reminder });
      expect(after.nextAction).toBeUndefined();
      expect((await eventTypes()).includes("commitment.step-fired")).toBe(fired === "fired");
      if (fired === "outdated") expect(after.revision).toBe(2);
    }
  });

  test("TIMER-5: a timer of an older generation, of a closed or of an unknown promise does nothing", async () => {
    await fire(deps, commitmentTimer, timer(), reminder);
    expect(await fire(deps, commitmentTimer, timer(1), due)).toBe("outdated");
    await change(keep({ outcome: "done" }), due);
    expect(await fire(deps, commitmentTimer, timer((await present()).generation), due)).toBe(
      "outdated",
    );
    expect(await fire(deps, commitmentTimer, { ...timer(), id: "cmt_none" }, due)).toBe("outdated");
  });

  test("a timer that comes early is armed again and fires in its time", async () => {
    now = plus(reminder, -5 * MINUTE);
    const fired = await Promise.all([1, 2].map(() => fire(deps, commitmentTimer, timer(), now)));
    expect(fired.toSorted()).toEqual(["early", "outdated"]);
    const again = scheduler
      .armed()
      .find(({ name }) => name === commitmentTimer.name(commitment.id, 2));
    expect(again?.nextAt).toBe(reminder);
    expect(await eventTypes()).toEqual(["commitment.made"]);
    expect(await fire(deps, commitmentTimer, timer(2), reminder)).toBe("fired");
  });

  test("T-38: sweep takes a step whose schedule was lost, after a grace", async () => {
    await sweepAt(plus(reminder, MINUTE));
    expect((await present()).level).toBeNull();
    await sweepAt(plus(reminder, 2 * MINUTE));
    expect((await present()).level).toBe(0);
  });

  test("schedules agree with the promise after each event, in two calls at most", async () => {
    const armed = () =>
      scheduler
        .armed()
        .map(({ name }) => name)
        .filter((name) =>
          [1, 2, 3, 4].some((count) => name === commitmentTimer.name(commitment.id, count)),
        );
    const calls = scheduler.calls();
    await align(deps, commitmentTimer, commitment, 1, now);
    await align(deps, commitmentTimer, commitment, 1, now);
    expect(armed()).toEqual([commitmentTimer.name(commitment.id, 1)]);
    expect(scheduler.calls() - calls).toBe(2);

    now = reminder;
    await fire(deps, commitmentTimer, timer(), now);
    await align(deps, commitmentTimer, await present(), 2, now);
    // It looked ahead at the same moment, found nothing, and its timer went on.
    expect(armed()).toEqual([commitmentTimer.name(commitment.id, 3)]);
    expect(scheduler.calls() - calls).toBe(4);

    await change(keep({ outcome: "done" }), now);
    await align(deps, commitmentTimer, await present(), 4, now);
    expect(armed()).toEqual([]);
    expect(scheduler.calls() - calls).toBe(5);
  });

  test("a step that has passed when its event is relayed is taken at once", async () => {
    now = plus(reminder, MINUTE);
    await align(deps, commitmentTimer, commitment, 1, now);
    expect(await eventTypes()).toEqual(["commitment.made", "commitment.step-fired"]);
    expect(scheduler.armed().map(({ name }) => name)).not.toContain(
      commitmentTimer.name(commitment.id, 1),
    );
  });
});
