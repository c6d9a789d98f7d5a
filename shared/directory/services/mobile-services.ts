import type { Dealer, Service } from "../document/dealer.schema.ts";

/** What is done of a car that stands, and not of one that is tried or given back. */
const OF_THE_CAR: ReadonlySet<Service["kind"]> = new Set<Service["kind"]>([
  "inspection",
  "service-drop-off",
]);

/** What comes to a car where it stands: nothing else is offered to whoever cannot move it. */
export function mobileServices({ services }: Pick<Dealer, "services">): readonly Service[] {
  return services.filter(
    ({ kind, locations }) => OF_THE_CAR.has(kind) && locations.some((place) => place !== "dealer"),
  );
}
