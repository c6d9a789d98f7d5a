import { daysOf, stretchOf } from "../../directory/opening/absence.ts";
import type { Absence } from "../../directory/document/dealer.schema.ts";
import { localDay, toMinute } from "../calendar/local-day.ts";
import type { EpochMinute } from "../calendar/local-day.ts";

/** Real time, from inclusive to exclusive. */
export type AwayTime = { readonly from: EpochMinute; readonly to: EpochMinute };

/** Absences as a listing counts. One that a change of the clocks swallows takes nothing. */
export function awayTimes(absences: readonly Absence[], zone: string): AwayTime[] {
  return absences.map((absence) => awayTime(absence, zone)).filter(({ from, to }) => from < to);
}

function awayTime(absence: Absence, zone: string): AwayTime {
  if (absence.fromTime === undefined && absence.throughTime === undefined) {
    // Where days begin is known already.
    const { from, through } = daysOf(absence);
    return { from: localDay(zone, from).from, to: localDay(zone, through).to };
  }
  const { from, to } = stretchOf(absence, zone);
  return { from: toMinute(from), to: toMinute(to) };
}
