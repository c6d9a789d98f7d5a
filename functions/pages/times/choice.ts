import { urgencyIn } from "./urgency-in.ts";
import { hangsOnLease } from "../../../shared/booking/slots/opens-on.ts";
import type { WishedHost } from "../../../shared/booking/slots/service-terms.ts";
import type { Appointment } from "../../../shared/story/parts/appointment.schema.ts";
import type {
  Dealer,
  Resource,
  Service,
} from "../../../shared/directory/document/dealer.schema.ts";
import { hostsByName, hostsFor } from "../../../shared/directory/services/hosts.ts";
import { combined } from "../../../shared/directory/services/several-services.ts";
import { transportFor } from "../../../shared/directory/services/transport-for.ts";
import { MOST_ALSO } from "../../../shared/directory/services/visit-service.ts";
import type { VisitService, Work } from "../../../shared/directory/services/visit-service.ts";
import { PLACE_KINDS } from "../../../shared/directory/document/vocabulary.ts";
import type { PlaceKind, TransportKind } from "../../../shared/directory/document/vocabulary.ts";
import type { Urgency } from "../../../shared/story/parts/urgencies.ts";
import { readReference } from "../../../shared/kernel/ids.ts";
import { isAskedDate } from "../../../shared/kernel/time.ts";
import type { LocalDate } from "../../../shared/kernel/time.ts";

/**
 * How far somebody has come in choosing, as the address of the page holds it: nothing personal, so
 * it may stand in a history, be sent to somebody else, and survive the back button.
 */
export type Choice = {
  /** With all that shall be done along, as if it were one. */
  readonly service: VisitService;
  readonly also?: readonly string[];
  /** Who shall receive them, and nobody else. */
  readonly host?: WishedHost | undefined;
  /** Who received them the last time, for whoever comes back. */
  readonly last?: Resource;
  /** The case they come back from; it opens nothing to whoever has no key to it. */
  readonly again?: string | undefined;
  /** What is booked like that already. */
  readonly booked?: true;
  /** What it is for, as it counts in the shop's hours, and the first day on which that makes sense. */
  readonly jobs?: readonly Work[] | undefined;
  readonly notBefore?: LocalDate | undefined;
  /** When the lease of the car ends, for what hangs on it. */
  readonly lease?: LocalDate | undefined;
  /** How they get on while the car is there, where that is booked. */
  readonly transport?: TransportKind | undefined;
  /** The car cannot be moved, or not safely: nothing besides is offered. */
  readonly urgency?: Urgency | undefined;
  /** A job of the case that they come back for. */
  readonly job?: string | undefined;
  /** By name, such as the model; only those this service offers. */
  readonly options: Readonly<Record<string, string>>;
  readonly place: PlaceKind | undefined;
  readonly day: LocalDate | undefined;
  /** RFC 3339, as the address says it. */
  readonly start: string | undefined;
  /** Chosen in a frame on the dealer's own site; from the form on, the page is on its own. */
  readonly embedded: boolean;
};

/** Says in an address that the page stands in a frame. */
export const EMBED = "embed";

/** What a service can be chosen by: `{ model: ["500e", "600e"] }`. */
export type OptionValues = Readonly<Record<string, readonly string[]>>;

/** Undefined when the dealer has no such service. */
export function readChoice(
  dealer: Dealer,
  query: Readonly<Record<string, string>>,
): Choice | undefined {
  const { service: wanted } = query;
  const first = dealer.services.find(({ id }) => id === wanted);
  if (first === undefined) return undefined;
  const { service, also } = readAlso(dealer, first, query);
  const host = hostsByName(dealer, service).find(({ id }) => id === query["host"]);
  return {
    service,
    ...(also.length === 0 ? {} : { also }),
    ...(host === undefined ? {} : { host: { id: host.id, known: false } }),
    ...readAgain(query),
    options: readOptions(optionsOf(dealer, service), query),
    place: readPlace(placesFor(service, urgencyIn(query)), query["place"]),
    lease: readLease(query),
    day: readDay(query),
    start: query["start"],
    embedded: query[EMBED] !== undefined,
    urgency: urgencyIn(query),
  };
}

/** What was chosen for a time that is booked: another day is all that may be asked for. */
export function choiceAgain(
  dealer: Dealer,
  service: VisitService,
  {
    options = {},
    location,
    also,
    host,
    jobs,
    transport,
  }: Pick<Appointment, "options" | "location" | "also" | "host" | "jobs" | "transport">,
  query: Readonly<Record<string, string>>,
): Choice {
  // Who has left holds nobody up.
  const isThere = hostsFor(dealer, service).some(({ id }) => id === host);
  const kind = transportFor(dealer, service).find((one) => one === transport?.kind);
  return {
    service,
    ...(also === undefined ? {} : { also }),
    ...(kind === undefined ? {} : { transport: kind }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(host === undefined || !isThere ? {} : { host: { id: host, known: true } }),
    booked: true,
    options,
    place: location.kind,
    day: readDay(query),
    start: undefined,
    embedded: false,
  };
}

/** The options of the resources this service needs, each value once. */
export function optionsOf(
  { resources }: Pick<Dealer, "resources">,
  service: Service,
): OptionValues {
  const values = new Map<string, readonly string[]>();
  for (const { type, options = {} } of resources) {
    if (!service.needs.includes(type)) continue;
    for (const [name, value] of Object.entries(options)) {
      const known = values.get(name) ?? [];
      values.set(name, known.includes(value) ? known : [...known, value]);
    }
  }
  return Object.fromEntries(values);
}

/** True when the next question is the time: nothing is left that decides which times there are. */
export function isReadyForTimes(
  dealer: Dealer,
  { service, options, place, lease }: Choice,
): boolean {
  const open = Object.keys(optionsOf(dealer, service)).filter((name) => !isChosen(options, name));
  const lacksLease = lease === undefined && hangsOnLease(service);
  return place !== undefined && open.length === 0 && !lacksLease;
}

/** A dealer may call an option as every object of the language calls something it has: `constructor`. */
export function isChosen(options: Choice["options"], name: string): boolean {
  return Object.hasOwn(options, name);
}

/** The address of the step that comes next; `changed` replaces parts of the choice. */
export function choiceHref(dealer: string, choice: Choice, changed: Partial<Choice> = {}): string {
  return `/d/${dealer}?${choiceQuery(choice, changed)}`;
}

/** A choice as a query, to be read again by {@link readChoice}. */
export function choiceQuery(choice: Choice, changed: Partial<Choice> = {}): string {
  const {
    service,
    also = [],
    host,
    again,
    job,
    options,
    place,
    lease,
    day,
    start,
    embedded,
    urgency,
  } = {
    ...choice,
    ...changed,
  };
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ["service", service.id],
    ["again", again],
    ["job", job],
    ["urgency", urgency],
    [EMBED, embedded && start === undefined ? "yes" : undefined],
    ...also.map((id) => [`${ALSO}${id}`, "yes"] as const),
    ["host", host?.id],
    ...Object.entries(options).map(([name, value]) => [`option.${name}`, value] as const),
    ["place", place],
    [LEASE, lease],
    ["day", day],
    ["start", start],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== undefined) query.set(name, value);
  return query.toString();
}

/** Nothing but a reference; a form of ours has a button of that name. */
function readAgain({ again = "" }: Readonly<Record<string, string>>): Pick<Choice, "again"> {
  const reference = readReference(again);
  return reference === undefined ? {} : { again: reference };
}

/** Of a service that is done along, as boxes of a form say it: `also.tyres=yes`. */
export const ALSO = "also.";

/** Whatever does not go together is left out; it can only come from an address that somebody wrote. */
function readAlso(dealer: Dealer, first: Service, query: Readonly<Record<string, string>>) {
  let chosen: { service: VisitService; also: readonly string[] } = { service: first, also: [] };
  for (const name of Object.keys(query).filter((one) => one.startsWith(ALSO))) {
    const also = [...chosen.also, name.slice(ALSO.length)];
    const together = also.length > MOST_ALSO ? undefined : combined(dealer, first, also);
    if (together?.ok === true) chosen = { service: together.value, also };
  }
  return chosen;
}

/** A question with one answer is not asked. */
function readOptions(offered: OptionValues, query: Readonly<Record<string, string>>) {
  const chosen = Object.entries(offered).flatMap(([name, values]) => {
    const wanted = query[`option.${name}`] ?? (values.length === 1 ? values[0] : undefined);
    return wanted !== undefined && values.includes(wanted) ? [[name, wanted] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** A car that cannot be moved is nowhere but where it stands. */
export function placesFor(
  { locations }: Pick<Service, "locations">,
  urgency: Urgency | undefined,
): Pick<Service, "locations"> {
  if (urgency === undefined) return { locations };
  const away = locations.filter((kind) => kind !== "dealer");
  return { locations: away.length === 0 ? locations : away };
}

function readPlace(
  { locations }: Pick<Service, "locations">,
  text: string | undefined,
): PlaceKind | undefined {
  const [first, ...others] = locations;
  const wanted = PLACE_KINDS.find((kind) => kind === text);
  if (wanted !== undefined && locations.includes(wanted)) return wanted;
  return others.length === 0 ? first : undefined;
}

/** In an address and in a form. */
export const LEASE = "lease";

function readLease({ [LEASE]: lease = "" }: Readonly<Record<string, string>>) {
  return isAskedDate(lease) ? lease : undefined;
}

function readDay({ day }: Readonly<Record<string, string>>): LocalDate | undefined {
  return day !== undefined && isAskedDate(day) ? day : undefined;
}
