import { spansOn } from "../../directory/opening/opening.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { partsOf } from "../../directory/services/visit-service.ts";
import type { VisitService } from "../../directory/services/visit-service.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { toMinute } from "../calendar/local-day.ts";
import { LABOUR, isTransport, poolsOf } from "../calendar/pool.ts";
import type { Charge, Pool } from "../calendar/pool.ts";
import { termsOf } from "./service-terms.ts";
import type { Candidate, ServiceTerms } from "./service-terms.ts";

/**
 * How much of a day may be held by visits whose customer's address is not proven. Most honest customers
 * touch the page that their mail leads to and are no strangers any more, so a full honest day has room;
 * what is left over is for them, for whoever rings, and for who has been here before.
 */
export const STRANGERS_SHARE = {
  /** Of the working minutes of each kind of resource, a service's places, and hours that they name themselves. */
  unpaid: 0.6,
  /** Of whom work was asked and done. */
  paid: 0.8,
  /** A small dealer has so many places for strangers all the same. */
  leastPlaces: 2,
} as const;

/** Somebody whose address is not proven, who books where such bookings are held to a share. */
export type Stranger = {
  /** Work was done for it. */
  readonly paid: boolean;
};

type Of = { readonly dealer: Dealer; readonly service: VisitService };

/** The same terms, with what strangers may hold of the day of `start` as further limits. */
export function withShare(
  terms: ServiceTerms,
  of: Of,
  start: Instant,
  { paid }: Stranger,
): ServiceTerms {
  const { dealer, service } = of;
  const share = paid ? STRANGERS_SHARE.paid : STRANGERS_SHARE.unpaid;
  const date = dateAt(terms.zone, start);
  const amount = terms.before + terms.duration + terms.after;
  // Whatever model somebody asks for, the day is that of all cars.
  const whole = termsOf(dealer, service, {
    place: service.locations[0] ?? "dealer",
    options: {},
    lease: "any",
  });
  const needs = whole.ok ? whole.value.needs : terms.needs;
  const byType = needs.map(({ type, count, candidates }): Pool => {
    const minutes = candidates.reduce((sum, one) => sum + minutesOf(one, terms.opening, date), 0);
    return shared(`${MARK}${type}`, amount * count, minutes * share);
  });
  const places = partsOf(service).flatMap(({ id, dailyLimit }) =>
    dailyLimit === undefined ? [] : [shared(`${MARK}places-${id}`, 1, dailyLimit * share)],
  );
  const own = [...ownHours(terms, of, share), ...ownTransport(terms, share)];
  return { ...terms, pools: [...terms.pools, ...byType, ...places, ...own] };
}

/** What is lent and fetched is taken by a click, too. */
function ownTransport({ pools }: ServiceTerms, share: number): Pool[] {
  return pools
    .filter(({ id, capacity }) => isTransport(id) && capacity !== Infinity)
    .map(({ id, amount, capacity }) => shared(`${MARK}${id}`, amount, capacity * share));
}

/** Whoever says that more is to be done than the service usually takes: of the workshop's hours too. */
function ownHours({ pools }: ServiceTerms, { dealer, service }: Of, share: number): Pool[] {
  const usual = dealer.services.find(({ id }) => id === service.id);
  const least = usual && poolsOf(dealer, usual).find(({ id }) => id === LABOUR)?.amount;
  return pools
    .filter(({ id, amount, capacity }) => {
      const isLimited = id === LABOUR && capacity !== Infinity;
      return isLimited && amount > (least ?? Infinity);
    })
    .map(({ amount, capacity }) => ({
      id: `${MARK}labour`,
      amount,
      capacity: Math.floor(capacity * share),
    }));
}

/** What a visit took of the rest, once it is known whose it is. */
export function withoutShare(charges: readonly Charge[]): Charge[] {
  return charges.filter(({ pool }) => !pool.startsWith(MARK));
}

/** Of the calendar's pools, so no resource can have such an id. */
const MARK = "+strangers-";

function shared(id: string, amount: number, capacity: number): Pool {
  const least = STRANGERS_SHARE.leastPlaces * amount;
  return { id, amount, capacity: Math.max(Math.floor(capacity), least) };
}

/** How long it is there on that day, whatever is booked. */
function minutesOf({ opening, away }: Candidate, usual: Opening, date: LocalDate): number {
  const spans = spansOn(opening ?? usual, date).map((span) => ({
    from: toMinute(span.from),
    to: toMinute(span.to),
  }));
  return spans.reduce((sum, { from, to }) => {
    const gone = away.map((one) => Math.min(to, one.to) - Math.max(from, one.from));
    return sum + Math.max(0, to - from - gone.reduce((all, one) => all + Math.max(0, one), 0));
  }, 0);
}
