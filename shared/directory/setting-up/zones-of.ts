import { isZone } from "../../kernel/zone.ts";
import type { Address } from "../document/values.schema.ts";
import { calendarOf } from "./calendar-of.ts";

/** The zones of the clocks there, the likeliest first; all there are for a country nobody knows. */
export async function zonesOf(
  address: Pick<Address, "addressCountry" | "addressRegion">,
): Promise<readonly [string, ...string[]]> {
  const { addressCountry } = address;
  const near = (await calendarOf(address)).getTimezones();
  const [first, ...rest] = [
    ...new Set([...near, ...(await calendarOf({ addressCountry })).getTimezones()]),
  ].filter((zone) => isZone(zone));
  return first === undefined ? ["UTC", ...Intl.supportedValuesOf("timeZone")] : [first, ...rest];
}
