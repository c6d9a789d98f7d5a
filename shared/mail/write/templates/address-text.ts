import { addressText, mapHref } from "../../../language/contact/address-text.ts";
import { telephoneHref, telephoneText } from "../../../language/contact/telephone-text.ts";
import type { Location } from "../../../story/parts/appointment.schema.ts";
import type { ValueLink } from "./letter.ts";
import type { Dealer } from "../../../directory/document/dealer.schema.ts";

/** Where an appointment takes place; the dealer's address unless it is elsewhere. */
export function placeText(location: Location, dealer: Dealer): string {
  return location.kind === "dealer" || location.address === undefined
    ? `${dealer.name}, ${addressText(dealer.address)}`
    : addressText(location.address);
}

/** The dealer's place on a map, for whoever comes there. */
export function mapLinks(location: Location, dealer: Dealer): readonly ValueLink[] {
  if (location.kind !== "dealer") return [];
  return [{ text: addressText(dealer.address), href: mapHref(dealer.address) }];
}

/** The dealer's number as people dial it there. */
export function telephoneOf({ telephone, address }: Pick<Dealer, "telephone" | "address">): string {
  return telephoneText(telephone, address.addressCountry);
}

/** A number as people dial it at this dealer, and the link that dials it. */
export function dialled(e164: string, { address }: Pick<Dealer, "address">): ValueLink {
  return { text: telephoneText(e164, address.addressCountry), href: telephoneHref(e164) };
}
