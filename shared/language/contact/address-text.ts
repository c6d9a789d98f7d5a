import { formatAddress } from "localized-address-format";

/** As dealers' documents and visits have it. */
type PostalAddress = {
  readonly streetAddress: string;
  readonly addressLocality: string;
  readonly addressRegion?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly addressCountry: string;
};

/**
 * The lines of an envelope, in the order and with the marks of that country: `1200 Harbor Rd` and
 * `Newport, RI 02840`; `Hauptstraße 5` and `10115 Berlin`. A region that the post of that country does
 * not write is left out. By the address data of Google's libaddressinput.
 */
export function addressLines(address: PostalAddress): readonly string[] {
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = address;
  const region = addressRegion === addressLocality ? undefined : addressRegion;
  const lines = formatAddress({
    postalCountry: addressCountry,
    addressLines: [streetAddress],
    locality: addressLocality,
    ...(region === undefined ? {} : { administrativeArea: region }),
    ...(postalCode === undefined ? {} : { postalCode }),
  });
  // `CH-8004` is for letters from abroad.
  return lines.map((line) => line.replace(`${addressCountry}-`, ""));
}

/** The same as one line, as somebody would give it to a taxi: `1200 Harbor Rd, Newport, RI 02840`. */
export function addressText(address: PostalAddress): string {
  return addressLines(address).join(", ");
}

/** A map of the place; whoever follows it has their own map open. */
export function mapHref(address: PostalAddress): string {
  const query = `${addressText(address)}, ${address.addressCountry}`;
  return `https://www.google.com/maps/search/?${new URLSearchParams({ api: "1", query }).toString()}`;
}
