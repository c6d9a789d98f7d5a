import { DAY_MINUTES } from "./time.ts";

/** Minutes of an ISO 8601 duration in days, hours and minutes; undefined for any other text. */
export function readDuration(text: string): number | undefined {
  const parts = /^(-?)P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/.exec(text);
  if (parts === null || text.endsWith("P") || text.endsWith("T")) return undefined;
  const [, sign, days = "0", hours = "0", minutes = "0"] = parts;
  const total = Number(days) * DAY_MINUTES + Number(hours) * 60 + Number(minutes);
  return sign === "-" ? -total : total;
}

/**
 * Minutes of a duration that its schema has accepted; a day counts 1,440.
 * @throws RangeError for any other text.
 */
export function durationMinutes(text: string): number {
  const minutes = readDuration(text);
  if (minutes === undefined) throw new RangeError(`not a duration: ${text}`);
  return minutes;
}
