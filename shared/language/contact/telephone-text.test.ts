import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import examples from "libphonenumber-js/mobile/examples";
import { expect, it, test } from "vitest";
import { numberingPlans } from "./number-formats.built.ts";
import { telephoneText } from "./telephone-text.ts";

test.each([
  ["+14015550100", "US", "(401) 555-0100"],
  ["+14015550100", "CA", "(401) 555-0100"],
  ["+14015550100", "DE", "+1 401 555 0100"],
  ["+442079460100", "GB", "020 7946 0100"],
  ["+441174960100", "GB", "0117 496 0100"],
  ["+447700900123", "US", "+44 7700 900123"],
  ["+4930123456", "DE", "030 123456"],
  ["+4930123456", "AT", "+49 30 123456"],
  ["+33142685300", "FR", "01 42 68 53 00"],
  ["+34912345678", "ES", "912 34 56 78"],
  ["+41446681800", "CH", "044 668 18 00"],
])("%s is dialled in %s as %s", (number, country, text) => {
  expect(telephoneText(number, country)).toBe(text);
});

const EXAMPLES = Object.entries(examples).map(([country, mobile]) => {
  const number = parsePhoneNumberFromString(mobile, { defaultCountry: country as "US" })!;
  return { country, number };
});

it.each(EXAMPLES)(
  "a number of $country reads as the phone library has it",
  ({ country, number }) => {
    const [countries, formats] = numberingPlans[number.countryCallingCode]!;
    // Without a format (of any Tristan number, and of Gibraltar's mobiles) nobody knows what to dial before it, and abroad is right everywhere.
    if (formats.length > 0 && country !== "GI")
      expect(telephoneText(number.number, country)).toBe(number.formatNational());
    const abroad = country === "GB" ? "US" : "GB";
    if (!countries.split(" ").includes(abroad))
      expect(telephoneText(number.number, abroad)).toBe(number.formatInternational());
  },
);

test("what is no number of a country stays as it is", () => {
  const odd = ["", "+", "401", "+999123456", "+1"];
  expect(odd.map((text) => telephoneText(text, "US").trim())).toEqual([
    "",
    "+",
    "401",
    "+999123456",
    "+1",
  ]);
});
