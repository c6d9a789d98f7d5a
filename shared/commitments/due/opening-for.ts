import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** The hours of the department that has to keep the promise, here or at the dealer that took it over. */
export function openingFor(
  { department, host: at }: Pick<Commitment, "department" | "host">,
  { dealer, host }: { readonly dealer: Dealer; readonly host?: Dealer | undefined },
): Opening {
  return at === undefined || host === undefined
    ? openingOf(dealer, department)
    : openingOf(host, at.department);
}
