import type { Absence } from "../../../../shared/directory/document/dealer.schema.ts";
import { localDate, wallMinutes } from "../../../../shared/kernel/time.ts";
import { atWall } from "../../../../shared/kernel/zone.ts";
import { clock } from "../../reader/when.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { periodText } from "./period-text.ts";

/** Any day on which no clock changes: a time of the wall is shown as it is. */
const SOME_DAY = localDate("2027-01-18");

/** `Friday, June 11, 2027, from 1:00 PM`; whole days as a period, and of several days each with its time. */
export function absenceText(language: string, absence: Absence): string {
  const { from, through } = absence;
  const fromTime = absence.fromTime === "00:00" ? undefined : absence.fromTime;
  const throughTime = absence.throughTime === "24:00" ? undefined : absence.throughTime;
  const at = (time: string) =>
    clock({ language, zone: "UTC" }, atWall("UTC", SOME_DAY, wallMinutes(time)));
  if (from === through) {
    return withTimes(
      periodText(language, from, through),
      timesOf(language, fromTime, throughTime, at),
    );
  }
  const [first, last] = [from, through].map((day) => periodText(language, day, day));
  const begins = withTimes(first, fromTime === undefined ? undefined : at(fromTime));
  return `${begins} – ${withTimes(last, throughTime === undefined ? undefined : at(throughTime))}`;
}

function withTimes(day = "", times: string | undefined): string {
  return times === undefined ? day : `${day}, ${times}`;
}

function timesOf(
  language: string,
  from: string | undefined,
  through: string | undefined,
  at: (time: string) => string,
): string | undefined {
  const text = settingsTexts(language).dealer;
  if (from !== undefined && through !== undefined) return `${at(from)}–${at(through)}`;
  if (from !== undefined) return text.fromClock(at(from));
  return through === undefined ? undefined : text.untilClock(at(through));
}
