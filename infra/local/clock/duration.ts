const PARTS = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;
const UNITS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000] as const;

/** Milliseconds of an ISO 8601 duration such as `PT3H`; a day is 24 hours. Undefined if it is none. */
export function durationMilliseconds(text: string): number | undefined {
  const parts = PARTS.exec(text);
  if (parts === null || text.endsWith("P") || text.endsWith("T")) return undefined;
  return UNITS.reduce((sum, unit, index) => sum + Number(parts[index + 1] ?? 0) * unit, 0);
}
