import { churn, openPressure, raceForOneSlot } from "../fixtures/booking-pressure.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";

const ENGINES = ["dynoxide", "dynamodb-local"] as const;
const RIVALS = 100;
const CAPACITIES = [1, 5, 32];
const CHURN = { steps: 1_000, sideBySide: 32, places: 5 } as const;

/**
 * A hundred at once for one start, and a thousand bookings, moves and cancellations side by side, on
 * both engines. @throws Error when a place is given twice or the calendar is not the appointments.
 */
export async function pressureBench() {
  const engines: Record<string, unknown> = {};
  for (const engine of ENGINES) {
    process.env["KEPT_ENGINE"] = engine;
    await using database = await openTestDatabase();
    const races = [];
    for (const places of CAPACITIES) {
      const pressure = await openPressure(database.tables, places);
      const began = performance.now();
      const answers = await raceForOneSlot(pressure, RIVALS);
      const right = answers["booked"] === places && answers["slot-taken"] === RIVALS - places;
      if (!right) throw new Error(`${engine}, ${places} places: ${JSON.stringify(answers)}`);
      races.push({ places, answers, seconds: secondsSince(began) });
    }
    const pressure = await openPressure(database.tables, CHURN.places, "churn");
    const began = performance.now();
    const { answers, differences } = await churn(pressure, CHURN.steps, CHURN.sideBySide);
    const seconds = secondsSince(began);
    if (differences.length > 0) throw new Error(`${engine}: ${differences.join("\n")}`);
    engines[engine] = { races, churn: { ...CHURN, answers, differences: 0, seconds } };
  }
  delete process.env["KEPT_ENGINE"];
  return engines;
}

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 100) / 10;
}
