import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { sameCustomer } from "../../shared/booking/change/already-booked.ts";
import { book } from "../../shared/booking/change/book.ts";
import type { BookInput } from "../../shared/booking/change/book.ts";
import { createCalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { createWaitingStore } from "../../shared/booking/waiting/waiting.store.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { readDay } from "../../shared/booking/calendar/day-intervals.ts";
import { listSlots } from "../../shared/booking/slots/list-slots.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { createRecentDealers } from "../../shared/directory/store/recent-dealers.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { localDate } from "../../shared/kernel/time.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { createIdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import type { TestDatabase } from "../fixtures/test-database.ts";

const ZONE = "Europe/London";
const at = (text: string) => instantTextSchema.parse(text);
const NOW = at("2027-05-05T20:10:00+01:00");
const DAY = localDate("2027-05-10");
const CUSTOMER = { kind: "customer" } as const;

const demonstrator = (id: string) => ({
  id,
  type: "demonstrator",
  name: id,
  options: { model: "500e" },
});
const host = (id: string) => ({ id, type: "sales-advisor", name: id });

describe("booking on a real engine", () => {
  let database: TestDatabase;
  let count = 0;
  let dealerId = "";
  const deps = () => {
    const directory = createDirectoryStore(database.tables, systemRandom);
    return {
      directory,
      recentDealers: createRecentDealers(directory),
      cases: createCaseStore(database.tables),
      appointments: createAppointmentStore(database.tables),
      calendar: createCalendarStore(database.tables),
      waiting: createWaitingStore(database.tables),
      commitments: createCommitmentStore(database.tables),
      commit: createCommit(database.tables, systemRandom),
      random: systemRandom,
    };
  };

  /** A dealer of its own for each test, so none sees another's calendar. */
  const openDealer = async (overrides: object = {}) => {
    count += 1;
    dealerId = `dealer-${count}`;
    const document = dealerSchema.parse(dealerDocument(dealerId, ZONE, overrides));
    const directory = createDirectoryStore(database.tables, systemRandom);
    expect((await directory.putDealer(document, undefined)).ok).toBe(true);
    database.calls();
  };
  const drive = (start: string, name: string, overrides: Partial<BookInput> = {}): BookInput => ({
    dealer: dealerId,
    service: "test-drive",
    start: at(start),
    options: { model: "500e" },
    location: { kind: "dealer" },
    for: {
      kind: "new-case",
      person: { customer: { name, email: `${name}@example.com` } },
      updates: "important",
      salesContact: false,
    },
    by: CUSTOMER,
    ...overrides,
  });
  const must = <Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }) => {
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };
  const storyOf = async (reference: string): Promise<CaseStory> =>
    (await deps().cases.story(reference))!;
  const busy = async (resource: string, date = DAY) =>
    (await deps().calendar.days(dealerId, { from: date, to: date })).get(date)?.get(resource);

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => database[Symbol.asyncDispose]());
  beforeEach(async () => openDealer());

  test("a booking is one Query and one transaction beside the dealer's document", async () => {
    must(await book(deps(), drive("2027-05-10T14:00:00+01:00", "owen"), NOW));
    expect(database.calls().toSorted()).toEqual([
      "GetItemCommand",
      "QueryCommand",
      "TransactWriteItemsCommand",
    ]);
  });

  test("a booking stores the case, the appointment, the claims and the event together", async () => {
    const booked = must(await book(deps(), drive("2027-05-10T14:00:00+01:00", "owen"), NOW));
    const story = await storyOf(booked.case.reference);
    expect(story.case).toEqual(booked.case);
    expect(story.appointments).toEqual([booked.appointment]);
    expect(story.events).toMatchObject([
      { type: "appointment.booked", at: NOW, by: CUSTOMER, appointment: booked.appointment },
    ]);
    const held = `840-885/${booked.appointment.id}`;
    expect(await busy("demo-500e")).toBe(held);
    expect(await busy("ana")).toBe(held);
    expect(await busy("luis")).toBeUndefined();
  });

  test("B-1: ten at once for one car: one gets it, nine hear of five other times", async () => {
    const start = "2027-05-10T14:00:00+01:00";
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => book(deps(), drive(start, `racer-${index}`), NOW)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = results.flatMap((result) => (result.ok ? [] : [result.failure]));
    expect(refusals).toHaveLength(9);
    for (const refusal of refusals) {
      expect(refusal.code).toBe("slot-taken");
      const { alternatives } = refusal as unknown as { alternatives: number[] };
      expect(alternatives.map((time) => toOffsetText(ZONE, time as never))).toEqual([
        "2027-05-10T13:15:00+01:00",
        "2027-05-10T14:45:00+01:00",
        "2027-05-10T13:00:00+01:00",
        "2027-05-10T15:00:00+01:00",
        "2027-05-10T12:45:00+01:00",
      ]);
    }
    expect(readDay((await busy("demo-500e"))!)).toHaveLength(1);
  });

  test("VISIT-14: one customer five times at once, with ten cars, gets one and may book another hour", async () => {
    const resources = Array.from({ length: 10 }, (_, index) => [
      demonstrator(`car-${index}`),
      host(`host-${index}`),
    ]).flat();
    await openDealer({ resources, services: dealerDocument("x", ZONE).services.slice(0, 1) });
    const once = (start: string) =>
      book(deps(), drive(start, "rosa", { already: sameCustomer(deps(), false) }), NOW);
    const start = "2027-05-10T14:00:00+01:00";
    const results = await Promise.all(Array.from({ length: 5 }, () => once(start)));
    const [first, ...others] = results.filter(({ ok }) => ok).map(must);
    expect(others).toEqual([]);
    const reference = first!.case.reference;
    const refused = results.filter(({ ok }) => !ok);
    expect(refused).toHaveLength(4);
    for (const one of refused) {
      expect(one).toEqual({ ok: false, failure: { code: "already-booked", reference } });
    }
    must(await once("2027-05-10T16:00:00+01:00"));
    // As it is now, not as it was booked.
    const story = await storyOf(reference);
    const { id: appointment } = first!.appointment;
    must(await cancel(deps(), { story, appointment, by: CUSTOMER }, NOW));
    must(await once(start));
  });

  test("twenty at once for three cars and hosts: three get them, no minute is held twice", async () => {
    const resources = ["a", "b", "c"].flatMap((id) => [
      demonstrator(`car-${id}`),
      host(`host-${id}`),
    ]);
    await openDealer({ resources, services: dealerDocument("x", ZONE).services.slice(0, 1) });
    const starts = ["2027-05-10T14:00:00+01:00", "2027-05-10T14:15:00+01:00"];
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        book(deps(), drive(starts[index % 2]!, `racer-${index}`), NOW),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(3);
    for (const { id } of resources) {
      const held = readDay((await busy(id)) ?? "");
      expect(held, id).toHaveLength(1);
    }
  });

  test("an eleventh new case within the hour is too many; a known case is not counted", async () => {
    const starts = Array.from(
      { length: 11 },
      (_, index) => `2027-05-${10 + Math.floor(index / 2)}T1${(index % 2) * 4}:00:00+01:00`,
    );
    const codes: string[] = [];
    for (const start of starts) {
      const result = await book(deps(), drive(start, "eager"), NOW);
      codes.push(result.ok ? "booked" : result.failure.code);
    }
    expect(codes).toEqual([...Array(10).fill("booked"), "too-many-requests"]);
    const { case: known } = must(
      await book(deps(), drive("2027-05-18T10:00:00+01:00", "other"), NOW),
    );
    const again = drive("2027-05-19T10:00:00+01:00", "eager", {
      for: { kind: "known-case", case: known },
    });
    const booked = must(await book(deps(), again, NOW));
    expect((await storyOf(known.reference)).appointments).toHaveLength(2);
    expect(booked.case.reference).toBe(known.reference);
  });

  test("what is outside the offer is not offered, whatever the calendar says", async () => {
    for (const start of [
      "2027-05-10T14:05:00+01:00",
      "2027-05-10T14:00:30+01:00",
      "2027-05-10T17:30:00+01:00",
      "2027-05-09T14:00:00+01:00",
      "2027-05-05T20:15:00+01:00",
      "2027-09-10T14:00:00+01:00",
      "1970-01-01T00:00:00Z",
      "2999-12-31T23:59:00Z",
    ]) {
      const result = await book(deps(), drive(start, "odd"), NOW);
      expect(result, start).toMatchObject({ ok: false, failure: { code: "slot-not-offered" } });
      const { alternatives } = (result as unknown as { failure: { alternatives: unknown[] } })
        .failure;
      expect(alternatives, start).toHaveLength(5);
    }
  });

  test("a weekday that is not the day's, a place or an option it has not, is told by name", async () => {
    const start = "2027-05-10T14:00:00+01:00";
    const wrong = async (overrides: Partial<BookInput>) => {
      const result = await book(deps(), drive(start, "odd", overrides), NOW);
      return result.ok ? "booked" : result.failure;
    };
    expect(await wrong({ weekday: "Thursday" })).toEqual({
      code: "weekday-mismatch",
      date: "2027-05-10",
      weekday: "Monday",
    });
    const pointer = (name: string) => ({ code: "invalid-request", errors: [{ pointer: name }] });
    expect(await wrong({ options: { colour: "red" } })).toMatchObject(pointer("/options/colour"));
    expect(await wrong({ location: { kind: "work" } })).toMatchObject(pointer("/location/kind"));
    const inspection = { service: "inspection", options: {} };
    const home = await wrong({ ...inspection, location: { kind: "home" } });
    expect(home).toMatchObject(pointer("/location/address"));
    expect(await wrong({ service: "nothing" })).toEqual({ code: "service-not-found" });
    expect(await wrong({ dealer: "nobody" })).toEqual({ code: "dealer-not-found" });
  });

  test("VISIT-7, B-13: book, move away, book the old time", async () => {
    const first = must(await book(deps(), drive("2027-05-10T11:00:00+01:00", "mover"), NOW));
    const story = await storyOf(first.case.reference);
    const input = { story, appointment: first.appointment.id, by: CUSTOMER };
    database.calls();
    const { appointment } = must(
      await reschedule(deps(), { ...input, start: at("2027-05-10T11:30:00+01:00") }, NOW),
    );
    // The second asks who waits for what becomes free.
    expect(database.calls().filter((call) => call !== "GetItemCommand")).toEqual([
      "QueryCommand",
      "QueryCommand",
      "TransactWriteItemsCommand",
    ]);
    expect(appointment).toMatchObject({ id: first.appointment.id, sequence: 1, revision: 1 });
    expect(await busy("ana")).toBe(`690-735/${appointment.id}`);
    const moved = await storyOf(first.case.reference);
    const far = must(
      await reschedule(
        deps(),
        { ...input, story: moved, start: at("2027-06-14T09:00:00+01:00") },
        NOW,
      ),
    );
    expect(far.appointment.sequence).toBe(2);
    expect(await busy("ana")).toBe("");
    must(await book(deps(), drive("2027-05-10T11:00:00+01:00", "next"), NOW));
    expect((await storyOf(first.case.reference)).events.map(({ type }) => type).toSorted()).toEqual(
      ["appointment.booked", "appointment.rescheduled", "appointment.rescheduled"],
    );
  });

  test("B-28: the same move twice, one after the other or at once, makes one change", async () => {
    const first = must(await book(deps(), drive("2027-05-10T11:00:00+01:00", "mover"), NOW));
    const story = await storyOf(first.case.reference);
    const move = () =>
      reschedule(
        deps(),
        {
          story,
          appointment: first.appointment.id,
          start: at("2027-05-11T11:00:00+01:00"),
          by: CUSTOMER,
        },
        NOW,
      );
    const results = [...(await Promise.all([move(), move(), move()])), await move()];
    for (const result of results) expect(must(result).appointment.sequence).toBe(1);
    const now = await storyOf(first.case.reference);
    expect(now.events).toHaveLength(2);
    expect(await busy("ana")).toBe("");
    expect(readDay((await busy("ana", localDate("2027-05-11")))!)).toHaveLength(1);
  });

  test("a move to a taken time changes nothing and offers others", async () => {
    const first = must(await book(deps(), drive("2027-05-10T11:00:00+01:00", "mover"), NOW));
    must(await book(deps(), drive("2027-05-10T14:00:00+01:00", "other"), NOW));
    const story = await storyOf(first.case.reference);
    const result = await reschedule(
      deps(),
      {
        story,
        appointment: first.appointment.id,
        start: at("2027-05-10T14:00:00+01:00"),
        by: CUSTOMER,
      },
      NOW,
    );
    expect(result).toMatchObject({ ok: false, failure: { code: "slot-taken" } });
    expect((await storyOf(first.case.reference)).appointments).toEqual(story.appointments);
  });

  test("a cancelled time is free at once; what is cancelled stays cancelled", async () => {
    const first = must(await book(deps(), drive("2027-05-10T11:00:00+01:00", "leaver"), NOW));
    const story = await storyOf(first.case.reference);
    const input = { story, appointment: first.appointment.id, by: CUSTOMER };
    const both = await Promise.all([
      cancel(deps(), { ...input, reason: "no time" }, NOW),
      reschedule(deps(), { ...input, start: at("2027-05-12T11:00:00+01:00") }, NOW),
    ]);
    const after = await storyOf(first.case.reference);
    if (after.appointments[0]!.status !== "cancelled") {
      must(await cancel(deps(), { ...input, story: after }, NOW));
    }
    expect(both.some(({ ok }) => ok)).toBe(true);
    expect(await busy("ana")).toBe("");
    const cancelled = await storyOf(first.case.reference);
    const again = { ...input, story: cancelled };
    const refusal = { ok: false, failure: { code: "wrong-state", status: "cancelled" } };
    expect(await cancel(deps(), again, NOW)).toEqual(refusal);
    const start = at("2027-05-12T11:00:00+01:00");
    expect(await reschedule(deps(), { ...again, start }, NOW)).toEqual(refusal);
    must(await book(deps(), drive("2027-05-10T11:00:00+01:00", "next"), NOW));
  });

  test("a customer's change needs the service's notice, to the minute; staff may always", async () => {
    const [first, ...others] = dealerDocument("x", ZONE).services;
    await openDealer({ services: [{ ...first, minimumNotice: "PT2H" }, ...others] });
    const booked = must(await book(deps(), drive("2027-05-10T14:00:00+01:00", "late"), NOW));
    const story = await storyOf(booked.case.reference);
    const input = { story, appointment: booked.appointment.id };
    const late = at("2027-05-10T12:00:01+01:00");
    expect(await cancel(deps(), { ...input, by: CUSTOMER }, late)).toEqual({
      ok: false,
      failure: { code: "too-late-to-change", minimumNotice: "PT2H" },
    });
    const staff = { kind: "staff", id: "ana", name: "Ana" } as const;
    const start = at("2027-05-10T16:00:00+01:00");
    must(await reschedule(deps(), { ...input, start, by: staff }, late));
  });

  test("a time across midnight holds two days and frees both", async () => {
    const dayNames = ["Monday", "Tuesday"];
    const [, inspection] = dealerDocument("x", ZONE).services;
    await openDealer({
      openingHours: [{ dayOfWeek: dayNames, opens: "09:00", closes: "24:00" }],
      services: [inspection],
    });
    const address = {
      streetAddress: "2 Mill Lane",
      addressLocality: "Bath",
      addressCountry: "GB",
    };
    const wish = drive("2027-05-10T23:00:00+01:00", "night", {
      service: "inspection",
      options: {},
      location: { kind: "home", address },
    });
    const { appointment, case: matter } = must(await book(deps(), wish, NOW));
    const tuesday = localDate("2027-05-11");
    expect(await busy("luis")).toBe(`1350-1440/${appointment.id}`);
    expect(await busy("luis", tuesday)).toBe(`0-30/${appointment.id}`);
    const story = await storyOf(matter.reference);
    must(await cancel(deps(), { story, appointment: appointment.id, by: CUSTOMER }, NOW));
    expect([await busy("luis"), await busy("luis", tuesday)]).toEqual(["", ""]);
  });

  test("a daily limit that is set later knows of earlier bookings, moves and cancellations", async () => {
    const start = "2027-05-10T14:00:00+01:00";
    const first = must(await book(deps(), drive(start, "first"), NOW));
    const [service] = dealerDocument("x", ZONE).services;
    const limited = dealerSchema.parse(
      dealerDocument(dealerId, ZONE, { services: [{ ...service, dailyLimit: 1 }] }),
    );
    const now = { ...deps(), recentDealers: async () => limited };
    const second = () => book(now, drive("2027-05-10T10:00:00+01:00", "second"), NOW);
    expect(await second()).toMatchObject({ ok: false, failure: { code: "slot-taken" } });
    const story = await storyOf(first.case.reference);
    must(await cancel(now, { story, appointment: first.appointment.id, by: CUSTOMER }, NOW));
    expect((await second()).ok).toBe(true);
  });

  test("the same key at once books once; the others are told it was a replay", async () => {
    const idempotency = createIdempotencyStore(database.tables);
    const request = { key: "k", route: "POST /v1/appointments", caller: "owen", body: {} };
    const success = { status: 201, headers: {}, body: "first" };
    const results = await Promise.all(
      Array.from({ length: 5 }, () =>
        book(deps(), drive("2027-05-10T14:00:00+01:00", "owen"), NOW, () => [
          idempotency.remember(request, success, NOW),
        ]),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = results.flatMap((result) => (result.ok ? [] : [result.failure.code]));
    for (const code of codes) expect(["replayed", "slot-taken"]).toContain(code);
  });

  test("listing reads once, shows empty days, and looks on for the next free start", async () => {
    const question = {
      dealer: dealerId,
      service: "test-drive",
      place: "dealer",
      options: { model: "500e" },
    } as const;
    const list = async (from: string, to: string) =>
      must(await listSlots(deps(), { ...question, from: localDate(from), to: localDate(to) }, NOW));
    const week = await list("2027-05-08", "2027-05-10");
    expect(week.days.map(({ date, slots }) => [date, slots.length])).toEqual([
      ["2027-05-08", 34],
      ["2027-05-09", 0],
      ["2027-05-10", 34],
    ]);
    expect(week.nextAvailable).toBeUndefined();
    expect(database.calls()).toEqual(["GetItemCommand", "QueryCommand"]);
    const sunday = await list("2027-05-09", "2027-05-09");
    expect(sunday.nextAvailable).toBe(at("2027-05-10T09:00:00+01:00"));
    const past = await list("2027-05-01", "2027-05-04");
    expect(past.nextAvailable).toBe(at("2027-05-06T09:00:00+01:00"));
    const beyond = await list("2028-05-01", "2028-05-04");
    expect(beyond.nextAvailable).toBeUndefined();
    const wrong = { ...question, from: DAY, to: localDate("2027-07-11") };
    expect(await listSlots(deps(), wrong, NOW)).toMatchObject({
      failure: { code: "invalid-request", errors: [{ pointer: "/to" }] },
    });
  });
});
