import { appearanceOf } from "./appearance-of.ts";
import type { Dealer, Service } from "../document/dealer.schema.ts";
import { pictureAddress } from "./picture-address.ts";

/**
 * How a dealer looks, for whoever shows its services on pages of their own.
 * @param dealer with its brand's part in it
 * @param publicUrl where we are found: `https://book.example`
 */
export function publicLook(dealer: Dealer, publicUrl: string) {
  const { logo, accent, typeface, privacy, imprint } = appearanceOf(dealer, undefined);
  return {
    ...(logo && {
      logo: { url: publicUrl + logo.path, width: logo.width, height: logo.height },
    }),
    ...(accent && { accent }),
    typeface,
    ...(privacy !== undefined && { privacy }),
    ...(imprint !== undefined && { imprint }),
  };
}

/** What there is to say of a service in each language it was written in, and where its picture is. */
export function publicWords({ id }: Pick<Dealer, "id">, service: Service, publicUrl: string) {
  const { names, description, priceText, bring, stay, picture } = service;
  return {
    ...(names && { names }),
    ...(description && { description }),
    ...(priceText && { priceText }),
    ...(bring && { bring }),
    ...(stay && { stay }),
    ...(picture !== undefined && { picture: pictureAddress(id, picture, publicUrl) }),
  };
}
