import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { churn, openPressure, raceForOneSlot } from "../fixtures/booking-pressure.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import type { TestDatabase } from "../fixtures/test-database.ts";

describe("bookings under pressure on a real engine", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => database[Symbol.asyncDispose]());

  test.each([1, 5, 32])("forty at once for %i places: that many get one", async (places) => {
    const pressure = await openPressure(database.tables, places);
    expect(await raceForOneSlot(pressure, 40)).toEqual({
      booked: places,
      "slot-taken": 40 - places,
    });
  });

  test("whatever books, moves and cancels side by side, the calendar is the appointments", async () => {
    const pressure = await openPressure(database.tables, 3, "churn");
    const { answers, differences } = await churn(pressure, 150, 12);
    expect(differences).toEqual([]);
    expect(answers["booked"]).toBeGreaterThan(10);
    const expected = new Set(["booked", "slot-taken", "confirmed", "cancelled", "wrong-state"]);
    expect(Object.keys(answers).filter((answer) => !expected.has(answer))).toEqual([]);
  });
});
