import { expect, test } from "vitest";
import { localDate } from "../../kernel/time.ts";
import { calendarChanges } from "./calendar-changes.ts";

const TUESDAY = localDate("2026-12-01");
const WEDNESDAY = localDate("2026-12-02");
const PLACES = { id: "#places-short", amount: 1, capacity: 4 };

const hold = (holder: string, date = TUESDAY) => ({
  holder,
  resources: [],
  from: 0,
  until: 60,
  charges: [{ pool: PLACES.id, date, amount: 1 }],
});
const poolsOf = (exchange: Parameters<typeof calendarChanges>[2]) =>
  calendarChanges(new Map(), "UTC", exchange).flatMap((change) =>
    change.kind === "pool" ? [{ ...change, kind: undefined }] : [],
  );

test("a time that staff took beyond the limit stays so when an offer is made beside it", () => {
  const beyond = hold("apt_moved", WEDNESDAY);
  const offered = { ...hold("hld_offered"), pools: [PLACES] };
  expect(poolsOf({ free: [hold("apt_moved")], claims: [beyond, offered] })).toMatchObject([
    { date: WEDNESDAY, amount: 1, capacity: Infinity },
  ]);
  expect(poolsOf({ claims: [beyond, offered] })).toMatchObject([
    { date: WEDNESDAY, amount: 1, capacity: Infinity },
    { date: TUESDAY, amount: 1, capacity: 4 },
  ]);
});

test("a move within a day takes no room of its pools", () => {
  const claims = [{ ...hold("apt_moved"), pools: [PLACES] }];
  expect(poolsOf({ free: [hold("apt_moved")], claims })).toEqual([]);
});
