import { describe, expect, test } from "vitest";
import { at, northside } from "../../../test/fixtures/case-story.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { callBook } from "./call-book.ts";
import type { CallLoad } from "./call-load.ts";
import { duesWithRoom, freeFor } from "./room.ts";

/** A Monday; sales is open 08:00–12:00 and 13:00–18:00, and Ana is its one advisor. */
const local = (time: string) => at(`2027-05-10T${time}:00-04:00`);

function pacing(callsPerHour: number): Dealer {
  const departments = northside.departments.map((one) => ({ ...one, callsPerHour }));
  return { ...northside, departments };
}

type Taken = Readonly<Record<string, number>>;

function loadOf(taken: Taken): CallLoad {
  return new Map(
    Object.entries(taken).map(
      ([hour, all]) => [local(hour), { all, by: new Map([["ana", all]]) }] as const,
    ),
  );
}

function bookAt(now: string, perHour: number, taken: Taken = {}) {
  const asked = { dealer: pacing(perHour), department: "sales", now: local(now) };
  return callBook(asked, loadOf(taken), local(now));
}

const isFree = (now: string, perHour: number, due: string, taken: Taken = {}) =>
  freeFor(bookAt(now, perHour, taken), local(due)).length > 0;

const dues = (now: string, perHour: number, taken: Taken, after: Instant = local(now)) =>
  duesWithRoom(bookAt(now, perHour, taken), { after, most: 3 }).map((due) =>
    new Date(due - 4 * HOUR).toISOString().slice(11, 16),
  );

describe("an hour with two calls", () => {
  test("LOAD-1: has room for two, at its end and after it", () => {
    expect(isFree("10:00", 2, "11:00", { "10:00": 1 })).toBe(true);
    expect(isFree("10:00", 2, "11:00", { "10:00": 2 })).toBe(false);
    expect(isFree("10:00", 2, "12:00", { "10:00": 2 })).toBe(true);
  });

  test("LOAD-8: within one that has begun the next is counted on, as far as its minutes go", () => {
    expect(isFree("10:07", 1, "11:07")).toBe(true);
    expect(isFree("10:07", 1, "11:06")).toBe(false);
    expect(isFree("10:07", 1, "11:07", { "10:00": 1 })).toBe(false);
  });

  test("LOAD-8: what is left over goes on into the next, so that it holds one less", () => {
    expect(isFree("10:08", 1, "12:00", { "10:00": 1 })).toBe(false);
    expect(isFree("10:08", 1, "14:00", { "10:00": 1 })).toBe(true);
    expect(dues("10:08", 1, { "10:00": 1 })).toEqual(["14:00", "15:00", "16:00"]);
  });

  test("LOAD-8: no new promise makes an older one late", () => {
    expect(isFree("10:30", 2, "11:30", { "10:00": 1, "11:00": 1 })).toBe(true);
    expect(isFree("10:30", 2, "11:30", { "10:00": 1, "11:00": 2 })).toBe(false);
  });

  test("LOAD-8: what was not made today comes first", () => {
    expect(isFree("10:00", 2, "11:00", { "08:00": 1 })).toBe(true);
    expect(isFree("10:00", 2, "11:00", { "08:00": 2 })).toBe(false);
  });

  test("is not offered less than a quarter of an hour ahead", () => {
    expect(dues("10:45", 6, {})).toEqual(["11:00", "12:00", "14:00"]);
    expect(dues("10:46", 6, {})).toEqual(["12:00", "14:00", "15:00"]);
  });

  test("is not asked of while the place is closed", () => {
    expect(isFree("11:59", 2, "12:59")).toBe(false);
    expect(isFree("11:30", 2, "12:30")).toBe(true);
    expect(dues("11:59", 2, {})).toEqual(["14:00", "15:00", "16:00"]);
  });
});

test("LOAD-4: room is asked of whoever is to call, and of the department with them", () => {
  const dealer = pacing(2);
  const ana = dealer.staff.find(({ id }) => id === "ana");
  const bea = { ...ana!, id: "bea", name: "Bea Lund", email: "bea@northside.example" };
  const asked = {
    dealer: { ...dealer, staff: [...dealer.staff, bea] },
    department: "sales",
    now: local("10:00"),
  };
  const book = callBook(asked, loadOf({ "10:00": 2 }), asked.now);
  const names = freeFor(book, local("11:00")).map(({ caller }) => caller.id);
  expect(names).toEqual(["bea"]);
  expect(freeFor(book, local("11:00"), "ana")).toEqual([]);
  const [free] = freeFor(book, local("11:00"), "bea");
  expect(free).toMatchObject({ hour: local("10:00"), most: { all: 4, own: 2 } });
  expect(plus(free!.hour, HOUR)).toBe(local("11:00"));
});
