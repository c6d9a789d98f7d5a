import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

/**
 * E.164 for a number as people of that country write it, undefined when no number of that form can
 * exist. Whether somebody answers is not checked.
 */
export function toE164(text: string, country: string): string | undefined {
  const home = isSupportedCountry(country) ? { defaultCountry: country } : {};
  const parsed = parsePhoneNumberFromString(text, home);
  return parsed?.isPossible() === true ? parsed.number : undefined;
}
