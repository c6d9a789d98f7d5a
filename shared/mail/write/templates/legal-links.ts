import { appearanceOf } from "../../../directory/look/appearance-of.ts";
import type { Dealer } from "../../../directory/document/dealer.schema.ts";
import type { Catalogue } from "../language/words/catalogue.ts";
import type { Action } from "./letter.ts";

/** What every mail to a customer leads to, whatever it is about. */
export function legalLinks(
  dealer: Dealer,
  publicUrl: string,
  { legal }: Catalogue,
): readonly Action[] {
  const { privacy, imprint } = appearanceOf(dealer, undefined);
  const pages = `${publicUrl}/d/${dealer.id}`;
  return [
    { label: legal.whatIsKept, href: `${pages}/privacy` },
    { label: legal.accessibility, href: `${pages}/accessibility` },
    ...(privacy === undefined ? [] : [{ label: legal.dealersPrivacy, href: privacy }]),
    ...(imprint === undefined ? [] : [{ label: legal.imprint, href: imprint }]),
  ];
}
