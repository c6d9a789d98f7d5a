import type { Location } from "../../../story/parts/appointment.schema.ts";
import type { Dealer } from "../../../directory/dealer.schema.ts";
import type { Address } from "../../../directory/values.schema.ts";

/** One line, as people of that country would give it to a taxi: `1200 Harbor Rd, Newport, RI 02840`. */
export function addressText(address: Address): string {
  const { streetAddress, addressLocality, addressRegion, postalCode } = address;
  const area = [addressRegion, postalCode].filter((part) => part !== undefined).join(" ");
  return [streetAddress, addressLocality, area].filter((part) => part !== "").join(", ");
}

/** Where an appointment takes place; the dealer's address unless it is elsewhere. */
export function placeText(location: Location, dealer: Dealer): string {
  return location.kind === "dealer" || location.address === undefined
    ? `${dealer.name}, ${addressText(dealer.address)}`
    : addressText(location.address);
}
