import type Holidays from "date-holidays";
import type { Address } from "../document/values.schema.ts";

/**
 * What is known of the days and zones of a place. It knows every country's, so it is loaded when somebody
 * sets a dealer up and by nothing else.
 */
export async function calendarOf({
  addressCountry: country,
  addressRegion: region = "",
}: Pick<Address, "addressCountry" | "addressRegion">): Promise<Holidays> {
  const { default: Calendar } = await import("date-holidays");
  const calendar = new Calendar();
  const state = stateNamed(region, [
    calendar.getStates(country),
    calendar.getStates(country, "en"),
  ]);
  return state === undefined ? new Calendar(country) : new Calendar(country, state);
}

/** People write `RI` or `Rhode Island`, `BW` or `Baden-Württemberg`. */
function stateNamed(
  region: string,
  known: readonly (Readonly<Record<string, string>> | undefined)[],
): string | undefined {
  const asked = plain(region);
  if (asked === "") return undefined;
  const states = known.flatMap((names) => Object.entries(names ?? {}));
  return states.find(([code, name]) => [plain(code), plain(name)].includes(asked))?.[0];
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\s.-]/gu, "")
    .toLowerCase();
}
