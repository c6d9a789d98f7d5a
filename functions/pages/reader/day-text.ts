import { wallMinutes } from "../../../shared/kernel/time.ts";
import type { LocalDate } from "../../../shared/kernel/time.ts";
import { atWall } from "../../../shared/kernel/zone.ts";
import { fullDay } from "./when.ts";
import type { Reader } from "./when.ts";

/** `Tuesday, December 1, 2026` of a date. */
export function dayText(reader: Reader, date: LocalDate): string {
  return fullDay(reader, atWall(reader.zone, date, wallMinutes("12:00")));
}
