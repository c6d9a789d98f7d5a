import { bookingTexts } from "./booking-texts.ts";

/** `45 minutes`, `2 hours`, `1 hour 30 minutes`. */
export function durationText(minutes: number, language: string): string {
  const text = bookingTexts(language).booking;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return text.minutes(rest);
  return rest === 0 ? text.hours(hours) : `${text.hours(hours)} ${text.minutes(rest)}`;
}
