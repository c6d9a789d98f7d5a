import type { Dealer, Service } from "../document/dealer.schema.ts";
import type { TransportKind } from "../document/vocabulary.ts";

/** Whether the car is left with the dealer. */
export function leavesCar({ kind }: Pick<Service, "kind">): boolean {
  return kind === "service-drop-off";
}

/** How a customer of this service may get on; whoever keeps the car needs nothing. */
export function transportFor(
  { transport = [] }: Pick<Dealer, "transport">,
  service: Pick<Service, "kind">,
): readonly TransportKind[] {
  return leavesCar(service) ? transport.map(({ kind }) => kind) : [];
}
