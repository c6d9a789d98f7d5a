import { choiceQuery } from "./choice.ts";
import type { Choice } from "./choice.ts";

/** Where somebody says between which days they would take a time of this choice; never in a frame. */
export function waitHref(dealer: string, choice: Choice): string {
  const query = choiceQuery(choice, { day: undefined, start: undefined, embedded: false });
  return `/d/${dealer}/waiting?${query}`;
}
