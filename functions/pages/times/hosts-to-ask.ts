import type { Dealer, Resource } from "../../../shared/directory/document/dealer.schema.ts";
import { hostsByName } from "../../../shared/directory/services/hosts.ts";
import type { Choice } from "./choice.ts";

/** Whom somebody may ask for: who received them before, and all whose names the dealer shows. */
export function hostsToAsk(
  dealer: Dealer,
  { service, last }: Pick<Choice, "service" | "last">,
): readonly Resource[] {
  const shown = hostsByName(dealer, service);
  if (last === undefined) return shown;
  return [last, ...shown.filter(({ id }) => id !== last.id)];
}
