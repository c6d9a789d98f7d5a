import { expect, test } from "vitest";
import { addressLines, addressText, mapHref } from "./address-text.ts";

const written = (
  streetAddress: string,
  addressLocality: string,
  postalCode: string | undefined,
  addressCountry: string,
  addressRegion?: string,
) => ({ streetAddress, addressLocality, postalCode, addressCountry, addressRegion });

test.each([
  [written("1200 Harbor Rd", "Newport", "02840", "US", "RI"), "1200 Harbor Rd|Newport, RI 02840"],
  [written("1200 Harbor Rd", "Newport", undefined, "US", "RI"), "1200 Harbor Rd|Newport, RI"],
  [written("12 High Street", "Bristol", "BS1 4DJ", "GB", "Avon"), "12 High Street|Bristol|BS1 4DJ"],
  [written("Hauptstraße 5", "Berlin", "10115", "DE", "Berlin"), "Hauptstraße 5|10115 Berlin"],
  [written("Badenerstrasse 60", "Zürich", "8004", "CH", "ZH"), "Badenerstrasse 60|8004 Zürich"],
  [written("5 rue de la Paix", "Paris", "75002", "FR"), "5 rue de la Paix|75002 Paris"],
  [written("Calle Mayor 1", "Madrid", "28013", "ES", "Madrid"), "Calle Mayor 1|28013 Madrid"],
  [
    written("Calle Mayor 1", "Getafe", "28901", "ES", "Madrid"),
    "Calle Mayor 1|28901 Getafe Madrid",
  ],
  [written("1 Rue", "X", undefined, "FR"), "1 Rue|X"],
  [written("Some Street 1", "Somewhere", "1", "ZZ"), "Some Street 1|Somewhere"],
])("%o stands on an envelope as %s", (address, lines) => {
  expect(addressLines(address).join("|")).toBe(lines);
  expect(addressText(address)).toBe(lines.replaceAll("|", ", "));
});

test("a map is asked for the whole address, whatever stands in it", () => {
  const href = new URL(mapHref(written("5 rue d’A&B #2", "Paris", "75002", "FR")));
  expect(href.searchParams.get("query")).toBe("5 rue d’A&B #2, 75002 Paris, FR");
});
