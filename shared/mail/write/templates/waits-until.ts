import { briefDayText, briefMomentText } from "../../../kernel/brief-moment-text.ts";
import { dateText, momentText } from "../../../kernel/date-text.ts";
import { plus } from "../../../kernel/time.ts";
import type { Instant } from "../../../kernel/time.ts";
import { dateAt, startOfDay } from "../../../kernel/zone.ts";

type Say = (at: Instant, zone: string, locale: string) => string;
type How = { readonly day: Say; readonly moment: Say };

const WHOLE: How = { day: dateText, moment: momentText };
/** For a subject. */
const BRIEF: How = { day: briefDayText, moment: briefMomentText };

/** Until when somebody waits, as people say it: what ends at midnight lasts until the day before. */
export function waitsUntil(before: Instant, zone: string, locale: string): string {
  return untilIn(WHOLE, before, zone, locale);
}

/** The same, for a subject. */
export function waitsUntilBriefly(before: Instant, zone: string, locale: string): string {
  return untilIn(BRIEF, before, zone, locale);
}

/** From when on: a whole day begins at midnight. */
export function waitsFrom(from: Instant, zone: string, locale: string): string {
  return isMidnight(from, zone) ? dateText(from, zone, locale) : momentText(from, zone, locale);
}

function untilIn({ day, moment }: How, before: Instant, zone: string, locale: string): string {
  return isMidnight(before, zone)
    ? day(plus(before, -1), zone, locale)
    : moment(before, zone, locale);
}

function isMidnight(at: Instant, zone: string): boolean {
  return startOfDay(zone, dateAt(zone, at)) === at;
}
