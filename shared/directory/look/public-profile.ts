import { publicEvent } from "../services/event-of.ts";
import type { Dealer, Service } from "../document/dealer.schema.ts";
import type { TransportKind } from "../document/vocabulary.ts";
import { hostsByName } from "../services/hosts.ts";
import { publicLook, publicWords } from "./public-look.ts";
import { goTogether } from "../services/several-services.ts";
import { offersSelfInspection } from "../services/lease-services.ts";
import { transportFor } from "../services/transport-for.ts";

/**
 * What anybody may know of a dealer: enough to book, and of its people only whom it lets be asked for.
 * @param publicUrl where we are found: `https://book.example`
 */
export function publicProfile(dealer: Dealer, publicUrl: string) {
  const { id, name, brand, address, telephone, timeZone, openingHours, languages } = dealer;
  return {
    id,
    name,
    brand,
    address,
    telephone,
    timeZone,
    openingHours,
    specialOpeningHours: dealer.specialOpeningHours ?? [],
    departments: dealer.departments.map((department) => ({
      id: department.id,
      name: department.name,
      ...(department.names && { names: department.names }),
    })),
    services: dealer.services.map((service) => ({
      id: service.id,
      kind: service.kind,
      name: service.name,
      ...publicWords(dealer, service, publicUrl),
      duration: service.duration,
      locations: service.locations,
      department: service.department,
      ...optionsOf(dealer, service),
      ...togetherWith(dealer, service),
      ...hostsOf(dealer, service),
      ...transportOf(dealer, service),
      ...publicEvent(service, dealer),
      ...(service.opensBefore && { opensBefore: service.opensBefore }),
      ...(offersSelfInspection(service) ? { selfInspection: true } : {}),
    })),
    ...(dealer.optionNames && { optionNames: dealer.optionNames }),
    languages,
    appearance: publicLook(dealer, publicUrl),
  };
}

function togetherWith({ services }: Dealer, service: Service): { combinesWith?: string[] } {
  const others = services.filter((one) => one !== service && goTogether(one, service));
  return others.length === 0 ? {} : { combinesWith: others.map(({ id }) => id) };
}

function hostsOf(dealer: Dealer, service: Service): { hosts?: { id: string; name: string }[] } {
  const hosts = hostsByName(dealer, service);
  return hosts.length === 0 ? {} : { hosts: hosts.map(({ id, name }) => ({ id, name })) };
}

function transportOf(dealer: Dealer, service: Service): { transport?: TransportKind[] } {
  const kinds = transportFor(dealer, service);
  return kinds.length === 0 ? {} : { transport: [...kinds] };
}

/** The choices its resources differ in, for example `{ model: ["500e", "Panda"] }`. */
export function optionsOf(
  dealer: Dealer,
  service: Service,
): { options?: Record<string, string[]> } {
  const values = new Map<string, Set<string>>();
  for (const resource of dealer.resources) {
    if (!service.needs.includes(resource.type)) continue;
    for (const [name, value] of Object.entries(resource.options ?? {})) {
      values.set(name, (values.get(name) ?? new Set()).add(value));
    }
  }
  if (values.size === 0) return {};
  const sorted = [...values].map(([name, choices]) => [name, [...choices].toSorted()] as const);
  return { options: Object.fromEntries(sorted) };
}
