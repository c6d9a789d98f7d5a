import { describe, expect, test } from "vitest";
import { CUSTOMER, byPhone } from "../../../test/fixtures/a-seen.ts";
import { NOW, aCase, at, northside } from "../../../test/fixtures/case-story.ts";
import { localDate } from "../../kernel/time.ts";
import { fail, ok } from "../../kernel/result.ts";
import { EMPTY_CALENDAR } from "../calendar/busy-calendar.ts";
import type { SameCustomer } from "./already-booked.ts";
import { book, booked } from "./book.ts";
import type { BookDeps, BookInput } from "./book.ts";
import { readWish } from "./read-wish.ts";

const start = at("2027-05-10T10:30:00-04:00");
const DAY = localDate("2027-05-10");
const input: BookInput = {
  dealer: "northside",
  service: "test-drive",
  start,
  location: { kind: "dealer" },
  for: { kind: "known-case", case: aCase() },
  by: CUSTOMER,
};

async function decided(over: Partial<BookInput> = {}, busy = EMPTY_CALENDAR, spread = 0) {
  const wish = { ...input, ...over, jobs: [] };
  const read = await readWish(async () => northside, wish);
  if (!read.ok) throw new Error(read.failure.code);
  return booked({ id: "apt_9", case: aCase(), read: read.value, input: wish }, busy, spread, NOW);
}

describe("a booking", () => {
  test("claims what it needs with what goes before and after, and is confirmed at once", async () => {
    const made = await decided();
    expect(made).toMatchObject(
      ok({
        appointment: { id: "apt_9", status: "confirmed", start, sequence: 0, revision: 0 },
        claim: { holder: "apt_9", resources: ["demo-500e", "ana"] },
        fact: { type: "appointment.booked", appointment: { id: "apt_9" } },
      }),
    );
    expect(made).not.toHaveProperty("value.fact.override");
  });

  test("of a time that is taken names where others could be", async () => {
    const busy = new Map([[DAY, new Map([["demo-500e", "600-720/apt_1"]])]]);
    expect(await decided({}, busy)).toMatchObject(
      fail({ code: "slot-taken", near: { start, terms: { zone: northside.timeZone } } }),
    );
  });

  test("outside the rules needs a reason, which is told", async () => {
    const early = at("2027-05-10T05:00:00-04:00");
    const override = { reason: "Flight at eight" };
    expect(await decided({ start: early })).toMatchObject(fail({ code: "slot-not-offered" }));
    expect(await decided({ start: early, override })).toMatchObject({
      value: { fact: { override } },
    });
    expect(await decided({ override })).not.toHaveProperty("value.fact.override");
  });
});

/** Of the same customer, what stood when it was read; in order, one round each. */
function sameCustomer(...rounds: readonly (string | undefined)[]): SameCustomer {
  const left = [...rounds];
  return {
    standing: async () => undefined,
    lately: async () => {
      const reference = left.shift();
      return {
        standing: reference === undefined ? undefined : { reference },
        writes: () => [{ label: "same-customer", item: {} }],
      };
    },
  };
}

/** What booking reads, and its transactions by their labels; the engine refuses these, one by one. */
async function bookedIn(refusals: readonly (readonly string[])[], over: Partial<BookInput> = {}) {
  const reads: string[] = [];
  const tried: string[][] = [];
  const write = (label: string) => ({ label, item: {} });
  const deps: BookDeps = {
    directory: { deadAddresses: async () => new Map() },
    random: { bytes: (count) => new Uint8Array(count).fill(reads.length + 1) },
    recentDealers: async () => northside,
    cases: {
      open: () => [write("case")],
      foundBy: async () => [],
      now: async () => undefined,
      countNewCase: () => [write("too-many")],
      refuseOnce: () => write("refused"),
      record: () => write("event"),
    },
    appointments: {
      add: () => write("appointment"),
      found: (_, { visitor }) => (visitor === undefined ? [] : [write(`found ${visitor.name}`)]),
    },
    calendar: {
      days: async () => {
        reads.push("days");
        return EMPTY_CALENDAR;
      },
      write: () => [write("claim")],
    },
    commitments: {
      create: () => write("commitment"),
      openByOwner: async () => {
        reads.push("load");
        return new Map();
      },
    },
    commit: async (writes) => {
      tried.push(writes.map(({ label }) => label));
      const refused = refusals[tried.length - 1] ?? [];
      return refused.length === 0 ? ok(undefined) : fail({ refused });
    },
  };
  const done = await book(deps, { ...input, ...over }, NOW, () => [write("idempotency")]);
  return { done, reads, tried };
}

describe("the frame of a booking", () => {
  test("reads the days once and commits once", async () => {
    const { done, reads, tried } = await bookedIn([]);
    expect(done.ok).toBe(true);
    expect(reads).toEqual(["days"]);
    expect(tried).toEqual([["appointment", "claim", "event", "idempotency"]]);
  });

  test("reads the whole picture again after a lost claim", async () => {
    const { done, reads } = await bookedIn([["claim"]]);
    expect(done.ok).toBe(true);
    expect(reads).toEqual(["days", "days"]);
  });

  test("knows its own visit when an answer got lost", async () => {
    const { done, tried } = await bookedIn([["appointment", "claim", "idempotency"]]);
    expect(done.ok).toBe(true);
    expect(tried).toHaveLength(1);
  });

  test("promises a call to whom no mail reaches, settled once for all rounds", async () => {
    const { done, reads, tried } = await bookedIn([["claim"]], {
      for: { kind: "known-case", case: byPhone.case },
    });
    expect(done).toMatchObject(ok({ commitments: [{ confirms: true, owner: { id: "ana" } }] }));
    expect(reads).toEqual(["load", "days", "days"]);
    expect(tried[1]).toEqual([
      "appointment",
      "claim",
      "event",
      "commitment",
      "event",
      "idempotency",
    ]);
  });

  test("VISIT-14: who was slower than their own other booking hears of it", async () => {
    const { done, tried } = await bookedIn([["same-customer"]], {
      already: sameCustomer(undefined, "FIRST"),
    });
    expect(done).toEqual(fail({ code: "already-booked", reference: "FIRST" }));
    expect(tried).toEqual([["appointment", "claim", "event", "same-customer", "idempotency"]]);
    const apart = await bookedIn([["same-customer"]], { already: sameCustomer() });
    expect(apart.done.ok).toBe(true);
    expect(apart.tried).toHaveLength(2);
  });

  test("answers what no other time can mend", async () => {
    expect((await bookedIn([["too-many"]])).done).toEqual(fail({ code: "too-many-requests" }));
    expect((await bookedIn([["claim", "idempotency"]])).done).toEqual(fail({ code: "replayed" }));
  });
});
