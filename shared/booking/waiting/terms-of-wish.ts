import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { termsOfVisit } from "../slots/visit-terms.ts";
import type { LeaseEnd } from "../slots/opens-on.ts";
import type { Wished } from "./wished.ts";

/** What the dealer asks of a time for it; undefined when it is not given like that any more. */
export function termsOfWish(dealer: Dealer, { service, wish }: Wished, lease?: LeaseEnd) {
  return termsOfVisit(dealer, { service, ...wish, lease });
}
