import type { Race } from "../../platform/raced.ts";

/**
 * Each lost claim means somebody else got one, so this ends. Of a thousand changes of five places, 32
 * at once, three lost ten times in a row.
 */
export const BOOKING_RACE: Race = { rounds: 25, lost: "bookings kept losing the race" };
