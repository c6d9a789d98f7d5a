import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import type { Form } from "../forms/read-form.ts";
import type { Choice } from "./choice.ts";

/** Where it shall be, as the API takes it. */
export function locationOf(dealer: Dealer, { place = "dealer" }: Choice, form: Form): object {
  if (place === "dealer") return { kind: place };
  const { streetAddress = "", addressLocality = "", addressRegion, postalCode } = form;
  return {
    kind: place,
    address: {
      streetAddress,
      addressLocality,
      ...(addressRegion === undefined ? {} : { addressRegion }),
      ...(postalCode === undefined ? {} : { postalCode }),
      addressCountry: dealer.address.addressCountry,
    },
  };
}
