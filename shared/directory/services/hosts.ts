import type { Dealer, Resource, Service } from "../document/dealer.schema.ts";

type People = Pick<Dealer, "resources" | "staff">;

/** The members of staff who could receive a customer for a service. */
export function hostsFor(
  { resources, staff }: People,
  { needs }: Pick<Service, "needs">,
): readonly Resource[] {
  const people = new Set(staff.map(({ id }) => id));
  return resources.filter(({ id, type }) => people.has(id) && needs.includes(type));
}

/** Those of them whom anybody may ask for: the dealer shows their names. */
export function hostsByName(dealer: People, service: Pick<Service, "needs">): readonly Resource[] {
  return hostsFor(dealer, service).filter(({ byName }) => byName === true);
}
