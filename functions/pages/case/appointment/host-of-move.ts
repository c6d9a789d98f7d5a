import type { Dealer, Resource } from "../../../../shared/directory/document/dealer.schema.ts";
import { hostsByName, hostsFor } from "../../../../shared/directory/services/hosts.ts";
import type { VisitService } from "../../../../shared/directory/services/visit-service.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";

/** Whom a customer may ask for at another time: who is to receive them now, and all whose names are shown. */
export type HostsOfMove = {
  readonly now: readonly Resource[];
  readonly others: readonly Resource[];
};

/** Of a visit that is not given any more. */
export const NOBODY: HostsOfMove = { now: [], others: [] };

export function hostsOfMove(
  dealer: Dealer,
  service: VisitService,
  { resources }: Pick<Appointment, "resources">,
): HostsOfMove {
  const isNow = ({ id }: Resource) => resources.some((held) => held.id === id);
  return {
    now: hostsFor(dealer, service).filter(isNow),
    others: hostsByName(dealer, service).filter((host) => !isNow(host)),
  };
}

/** Null for anybody; undefined, where nothing was said, for whom they asked for before. */
export type HostOfMove = string | null | undefined;

/** No id is like that, and a form keeps no empty field. */
export const ANYBODY = "*";

/** As an address or a form says it; `"gone"` for whom they may not ask for, or not any more. */
export function readHost(
  said: string | undefined,
  { now, others }: HostsOfMove,
): { readonly host: HostOfMove } | "gone" {
  if (said === undefined) return { host: undefined };
  if (said === ANYBODY) return { host: null };
  return [...now, ...others].some(({ id }) => id === said) ? { host: said } : "gone";
}

/** The visit as it is asked for at another time. */
export function withHost(
  { host: before, ...visit }: Appointment,
  host: HostOfMove,
): Omit<Appointment, "host"> & { readonly host?: string } {
  const wanted = host === undefined ? before : (host ?? undefined);
  return wanted === undefined ? visit : { ...visit, host: wanted };
}

/** What of the address says whom they ask for. */
export function hostQuery(host: HostOfMove): { readonly host?: string } {
  return host === undefined ? {} : { host: host ?? ANYBODY };
}
