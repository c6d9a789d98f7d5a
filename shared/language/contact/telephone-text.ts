import { numberingPlans } from "./number-formats.built.ts";

/**
 * A number as its reader dials it: `(401) 555-0100` at home, `+1 401 555 0100` abroad. What is no number
 * of a known country stays as it is.
 *
 * @param e164 as it is stored, `+14015550100`
 * @param country where its reader is, two letters of ISO 3166-1
 */
export function telephoneText(e164: string, country: string): string {
  const found = planOf(e164);
  if (found === undefined) return e164;
  const { code, countries, formats, number } = found;
  for (const [digits, national, leading, abroad = ""] of formats) {
    const pattern = patternOf(digits);
    if (!pattern.test(number) || !new RegExp(`^(?:${leading})`).test(number)) continue;
    const isAtHome = countries.split(" ").includes(country);
    const groups = isAtHome ? national : abroad;
    const text = number.replace(pattern, groups === "" ? spacedGroups(digits) : groups);
    return isAtHome ? text : `+${code} ${text}`;
  }
  // Nobody knows what is dialled before it at home; so it is right everywhere.
  return `+${code} ${number}`;
}

/** What a link to a number holds: a telephone dials it from everywhere. */
export function telephoneHref(e164: string): string {
  return `tel:${e164}`;
}

function patternOf(digits: string): RegExp {
  const groups = digits.split(" ").map((count) => `(\\d{${count}})`);
  return new RegExp(`^(?:${/^[\d, ]+$/.test(digits) ? groups.join("") : digits})$`);
}

function spacedGroups(digits: string): string {
  return digits
    .split(" ")
    .map((_count, place) => `$${place + 1}`)
    .join(" ");
}

/** Calling codes have one to three digits, and none begins another. */
function planOf(e164: string) {
  for (const length of [1, 2, 3]) {
    const code = e164.slice(1, 1 + length);
    const [countries, formats] = (e164.startsWith("+") ? numberingPlans[code] : undefined) ?? [];
    if (countries !== undefined && formats !== undefined)
      return { code, countries, formats, number: e164.slice(1 + length) };
  }
  return undefined;
}
