import type { Dealer, Service } from "../document/dealer.schema.ts";

/** What is to be had before a lease ends: what the dealer counts back from that day. */
export function leaseServices({ services }: Pick<Dealer, "services">): readonly Service[] {
  return services.filter(({ opensBefore }) => opensBefore !== undefined);
}

/**
 * Whether its customer may look at the car themselves and send photos instead. Of an inspection before the end of a
 * lease they may, unless the dealer says no; it is no place, since nobody and nothing is held for it.
 */
export function offersSelfInspection({ kind, opensBefore, selfInspection }: Service): boolean {
  if (kind !== "inspection") return false;
  return selfInspection ?? opensBefore !== undefined;
}
