import { durationMinutes } from "../../kernel/duration.ts";
import type { Dealer, Resource } from "../../directory/document/dealer.schema.ts";
import { hostsFor } from "../../directory/services/hosts.ts";
import { transportFor } from "../../directory/services/transport-for.ts";
import { DEFAULT_HORIZON } from "../../directory/services/visit-service.ts";
import type { VisitService } from "../../directory/services/visit-service.ts";
import { eventStart } from "../../directory/services/event-of.ts";
import type { PlaceKind, TransportKind } from "../../directory/document/vocabulary.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { toMinute } from "../calendar/local-day.ts";
import type { EpochMinute } from "../calendar/local-day.ts";
import { poolsOf, transportPool } from "../calendar/pool.ts";
import type { Pool } from "../calendar/pool.ts";
import { DAY_MINUTES } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { hangsOnLease, opensOn } from "./opens-on.ts";
import type { LeaseEnd } from "./opens-on.ts";
import { awayTimes } from "./away-times.ts";
import type { AwayTime } from "./away-times.ts";

/** A resource that could do it, and when it is not there whatever the calendar says. */
export type Candidate = {
  readonly resource: Resource;
  readonly away: readonly AwayTime[];
  /** Its own hours, where it has some. */
  readonly opening: Opening | undefined;
};

export type Need = {
  readonly type: string;
  readonly count: number;
  readonly candidates: readonly Candidate[];
};

/** Everything that decides when a service can be had in one place with some options; in minutes. */
export type ServiceTerms = {
  readonly dealer: string;
  readonly zone: string;
  readonly opening: Opening;
  readonly duration: number;
  readonly step: number;
  /** Buffer and travel before and after: the resources are busy, the customer is not. */
  readonly before: number;
  readonly after: number;
  readonly lead: number;
  readonly horizonDays: number;
  /** The first day on which it makes sense, where something has to be there before. */
  readonly notBefore?: LocalDate | undefined;
  /** The first day on which it can be had, counted back from the end of a lease. */
  readonly opensOn?: LocalDate | undefined;
  /** The one time at which it can be had, whatever the hours are: that of an event. */
  readonly at?: EpochMinute | undefined;
  readonly needs: readonly Need[];
  /** What the day of the start must have left. */
  readonly pools: readonly Pool[];
};

export type Choice = {
  readonly place: PlaceKind;
  readonly options: Readonly<Record<string, string>>;
  /** Who shall receive the customer, and nobody else. */
  readonly host?: WishedHost | undefined;
  /** How the customer gets on while the car is there. */
  readonly transport?: TransportKind | undefined;
  /** When the lease of the car ends; a service that hangs on it cannot be had without. */
  readonly lease?: LeaseEnd;
};

/** A member of staff as a resource. Strangers ask by name for those whom the dealer shows. */
export type WishedHost = { readonly id: string; readonly known: boolean };

/** What of a choice the service does not have. */
export type ChoiceError =
  | { readonly part: "location"; readonly places: readonly PlaceKind[] }
  | { readonly part: "option"; readonly name: string }
  | { readonly part: "host" }
  | { readonly part: "transport" }
  | { readonly part: "lease" };

/** Reads the document once; what comes after is integer work. */
export function termsOf(
  dealer: Dealer,
  service: VisitService,
  choice: Choice,
): Result<ServiceTerms, readonly ChoiceError[]> {
  const errors = choiceErrors(dealer, service, choice);
  if (errors.length > 0) return fail(errors);
  const duration = durationMinutes(service.duration);
  const at = eventStart(service, dealer);
  const opens = opensOn(service, choice.lease);
  const travel = choice.place === "dealer" ? 0 : minutes(service.travelTime, 0);
  const terms = {
    dealer: dealer.id,
    zone: dealer.timeZone,
    opening: openingOf(dealer, service.department),
    duration,
    step: minutes(service.step, duration),
    before: minutes(service.bufferBefore, 0) + travel,
    after: minutes(service.bufferAfter, 0) + travel,
    lead: minutes(service.leadTime, 0),
    horizonDays: durationMinutes(service.horizon ?? DEFAULT_HORIZON) / DAY_MINUTES,
    ...(at === undefined ? {} : { at: toMinute(at) }),
    ...(opens === undefined ? {} : { opensOn: opens }),
    needs: needsOf(dealer, service, choice),
    pools: poolsOf(dealer, service),
  };
  return ok(withTransport(terms, dealer, choice.transport));
}

/** The same for somebody who needs to get on from there: the day must have that left, too. */
export function withTransport(
  terms: ServiceTerms,
  dealer: Pick<Dealer, "transport">,
  kind: TransportKind | undefined,
): ServiceTerms {
  if (kind === undefined) return terms;
  return { ...terms, pools: [...terms.pools, transportPool(dealer, kind)] };
}

function choiceErrors(dealer: Dealer, service: VisitService, choice: Choice): ChoiceError[] {
  const errors: ChoiceError[] = [];
  if (!service.locations.includes(choice.place)) {
    errors.push({ part: "location", places: service.locations });
  }
  const able = dealer.resources.filter(({ type }) => service.needs.includes(type));
  for (const name of Object.keys(choice.options)) {
    if (able.some((resource) => carries(resource, name))) continue;
    errors.push({ part: "option", name });
  }
  const { host, transport, lease } = choice;
  if (lease === undefined && hangsOnLease(service)) errors.push({ part: "lease" });
  if (transport !== undefined && !transportFor(dealer, service).includes(transport)) {
    errors.push({ part: "transport" });
  }
  if (host !== undefined && !mayBeAsked(dealer, service, host)) errors.push({ part: "host" });
  return errors;
}

function mayBeAsked(dealer: Dealer, service: VisitService, { id, known }: WishedHost): boolean {
  const found = hostsFor(dealer, service).find((one) => one.id === id);
  return found !== undefined && (known || found.byName === true);
}

function needsOf(dealer: Dealer, service: VisitService, { options, host }: Choice): Need[] {
  return [...new Set(service.needs)].flatMap((type) => {
    const ofType = dealer.resources.filter((resource) => resource.type === type);
    const asked = Object.entries(options).filter(([name]) =>
      ofType.some((resource) => carries(resource, name)),
    );
    const need = {
      type,
      count: service.needs.filter((one) => one === type).length,
      candidates: ofType
        .filter(({ options: own = {} }) => asked.every(([name, value]) => own[name] === value))
        .map((resource) => toCandidate(dealer, resource)),
    };
    return ofType.some(({ id }) => id === host?.id) ? withHost(need, host?.id) : [need];
  });
}

/** One of them is somebody certain; where more are needed the others are anybody else. */
function withHost({ type, count, candidates }: Need, host: string | undefined): Need[] {
  const theirs = candidates.filter(({ resource }) => resource.id === host);
  const others = candidates.filter(({ resource }) => resource.id !== host);
  const rest = count === 1 ? [] : [{ type, count: count - 1, candidates: others }];
  return [{ type, count: 1, candidates: theirs }, ...rest];
}

/** An option concerns the resources that differ in it: the model is the car's, not the adviser's. */
function carries({ options = {} }: Resource, name: string): boolean {
  return Object.hasOwn(options, name);
}

function toCandidate(dealer: Dealer, resource: Resource): Candidate {
  const person = dealer.staff.find(({ id }) => id === resource.id);
  const hours = resource.openingHours ?? [];
  return {
    resource,
    away: awayTimes([...(resource.absences ?? []), ...(person?.absences ?? [])], dealer.timeZone),
    opening: hours.length === 0 ? undefined : { zone: dealer.timeZone, hours, special: [] },
  };
}

function minutes(duration: string | undefined, otherwise: number): number {
  return duration === undefined ? otherwise : durationMinutes(duration);
}
