import type { Vehicle } from "../../../shared/story/parts/case.schema.ts";
import { leaseTexts } from "../text/lease-texts.ts";

/** What an odometer shows, as its reader writes numbers. */
export function odometerText(
  { value, unit }: NonNullable<Vehicle["odometer"]>,
  language: string,
): string {
  return `${value.toLocaleString(language)} ${leaseTexts(language).self.units[unit]}`;
}
