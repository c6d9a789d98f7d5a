import { wallMinutes } from "../../../shared/kernel/time.ts";
import type { Instant, LocalDate } from "../../../shared/kernel/time.ts";
import { atWall } from "../../../shared/kernel/zone.ts";
import {
  clockText,
  dateText,
  momentText,
  plainMomentText,
  shortMomentText,
} from "../../../shared/kernel/date-text.ts";

/** Whose words and whose clock a page is written in. Dates look as they do in our mails. */
export type Reader = { readonly language: string; readonly zone: string };

/** `Tuesday, December 1, 9:00 AM`: what is near, by the clock that the page named. */
export function moment({ language, zone }: Reader, at: Instant): string {
  return unbroken(shortMomentText(at, zone, language));
}

/** `Tuesday, December 1, 2026, 9:00 AM`: what may be long ago or far ahead. */
export function momentOfYear({ language, zone }: Reader, at: Instant): string {
  return unbroken(plainMomentText(at, zone, language));
}

/** `Tuesday, December 1, 2026, 9:00 AM EST`: once on a page, where it says what the page is about. */
export function fullMoment({ language, zone }: Reader, at: Instant): string {
  return unbroken(momentText(at, zone, language));
}

/** `Tuesday, December 1, 2026` */
export function fullDay({ language, zone }: Reader, at: Instant): string {
  return unbroken(dateText(at, zone, language));
}

/** After a comma, and between day and time. */
const WITH_COMMAS = /(?<!,) (?!à |a las? )/g;
/** And before the year, where nothing else parts a date of Spain or France, which is longer than a phone is wide. */
const WITHOUT = /(?<!,) (?!à |a las? |de \d{4}\b|(?<!de )\d{4}\b)/g;

/** Where a line may end; never within `December 1` or `9:00 AM`. */
function unbroken(text: string): string {
  return text.replaceAll(/^\p{L}+,/u.test(text) ? WITH_COMMAS : WITHOUT, "\u00a0");
}

/** `9:00 AM` */
export function clock({ language, zone }: Reader, at: Instant): string {
  return unbroken(clockText(at, zone, language));
}

/** `9:00 AM`, `15h30`: on a button among many, where a line may end and letters are dear. */
export function buttonClock(reader: Reader, at: Instant): string {
  const text = clock(reader, at);
  return text.replaceAll("\u00a0", /\dh|\d\u00a0h/.test(text) ? "" : " ");
}

/** `Tue` and `Dec 1`, `1 Dec` or `1. Dez.`, for a week's strip. */
export function dayParts(reader: Reader, date: LocalDate) {
  const noon = atWall(reader.zone, date, wallMinutes("12:00"));
  const parts = stripFormat(reader).formatToParts(noon);
  const text = (some: readonly { readonly value: string }[]) =>
    some.map(({ value }) => value).join("");
  const isDate = ({ type }: Intl.DateTimeFormatPart) => type === "day" || type === "month";
  // With what stands between the two: "10. Juni" has a point.
  const named = parts.slice(parts.findIndex(isDate), parts.findLastIndex(isDate) + 1);
  // A tile of seven on the narrowest phone has no room for the "de" of "10 de jun".
  const short = text(named).replace(" de ", " ");
  return { weekday: text(parts.filter(({ type }) => type === "weekday")), date: short };
}

/** `December 2026`, `Dezember 2026` */
export function monthName({ language, zone }: Reader, date: LocalDate): string {
  const noon = atWall(zone, date, wallMinutes("12:00"));
  const options = { month: "long", year: "numeric", timeZone: zone } as const;
  return new Intl.DateTimeFormat(language, options).format(noon);
}

/** `Eastern Standard Time`, at that moment. */
export function zoneInFull({ language, zone }: Reader, at: Instant): string {
  const options = { timeZone: zone, timeZoneName: "long" } as const;
  const parts = new Intl.DateTimeFormat(language, options).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

const stripFormats = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs some milliseconds to make, so each is made once. */
function stripFormat({ language, zone }: Reader): Intl.DateTimeFormat {
  const key = `${language} ${zone}`;
  const known = stripFormats.get(key);
  if (known !== undefined) return known;
  const options = { weekday: "short", day: "numeric", month: "short", timeZone: zone } as const;
  const made = new Intl.DateTimeFormat(language, options);
  stripFormats.set(key, made);
  return made;
}
