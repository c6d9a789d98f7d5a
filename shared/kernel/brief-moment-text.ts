import { clockText, datePartsOf, isMonthFirst } from "./date-text.ts";
import type { Instant } from "./time.ts";

/** How a language shortens the names of days and months; the rules of Unicode's CLDR, without its commas. */
type Short = {
  readonly weekday: (name: string) => string;
  readonly month: (name: string) => string;
  readonly day: (parts: { readonly day: string; readonly month: string }) => string;
};

/** No name of four letters is shortened, in German and in French. */
const LEFT_WHOLE = 4;
const FRENCH_MONTHS: Readonly<Record<string, string>> = {
  janvier: "janv.",
  février: "févr.",
  juillet: "juil.",
  septembre: "sept.",
};

const ENGLISH: Short = {
  weekday: (name) => name.slice(0, 3),
  month: (name) => name.slice(0, 3),
  day: ({ day, month }) => `${day} ${month}`,
};
const SHORT: Readonly<Record<string, Short>> = {
  de: {
    weekday: (name) => `${name.slice(0, 2)}.,`,
    month: (name) => whole(name) ?? `${name.slice(0, name.startsWith("Sept") ? 4 : 3)}.`,
    day: ({ day, month }) => `${day}. ${month}`,
  },
  fr: {
    weekday: (name) => `${name.slice(0, 3)}.`,
    month: (name) => whole(name) ?? FRENCH_MONTHS[name] ?? `${name.slice(0, 3)}.`,
    day: ({ day, month }) => `${day === "1" ? "1er" : day} ${month}`,
  },
  es: {
    weekday: (name) => name.slice(0, 3),
    month: (name) => name.slice(0, 3),
    day: ({ day, month }) => `${day} ${month}`,
  },
};

function whole(name: string): string | undefined {
  return name.length <= LEFT_WHOLE ? name : undefined;
}

/** For where there is little room, as in a subject: `Tue, Dec 1, 9:00 AM`; `Tue 1 Dec, 14:00` for en-GB. */
export function briefMomentText(at: Instant, zone: string, locale: string): string {
  return `${briefDayText(at, zone, locale)}, ${clockText(at, zone, locale)}`;
}

/** `Tue, Dec 1`; `Tue 1 Dec` for en-GB. */
export function briefDayText(at: Instant, zone: string, locale: string): string {
  const { weekday, day, month } = datePartsOf(at, zone, locale);
  const {
    weekday: shortDay,
    month: shortMonth,
    day: together,
  } = SHORT[locale.slice(0, 2)] ?? ENGLISH;
  return isMonthFirst(locale)
    ? `${shortDay(weekday)}, ${shortMonth(month)} ${day}`
    : `${shortDay(weekday)} ${together({ day, month: shortMonth(month) })}`;
}
