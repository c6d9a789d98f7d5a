import type { Dealer, Service } from "../../../shared/directory/document/dealer.schema.ts";
import { combined } from "../../../shared/directory/services/several-services.ts";
import { MOST_ALSO } from "../../../shared/directory/services/visit-service.ts";
import type { Choice } from "./choice.ts";

/** What could be done along with what is chosen, and what is chosen of it already. */
export function alsoFor(dealer: Dealer, { service, also = [] }: Choice): readonly Service[] {
  const first = dealer.services.find(({ id }) => id === service.id);
  if (first === undefined) return [];
  const mayJoin = (id: string) =>
    also.length < MOST_ALSO && combined(dealer, first, [...also, id]).ok;
  return dealer.services.filter(({ id }) => also.includes(id) || mayJoin(id));
}
