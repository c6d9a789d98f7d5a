import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { partsOf } from "../../directory/services/visit-service.ts";
import type { TransportKind } from "../../directory/document/vocabulary.ts";
import type { VisitService } from "../../directory/services/visit-service.ts";
import type { LocalDate } from "../../kernel/time.ts";

/** What a local day has only so much of: places of a service, working minutes of the workshop, cars to lend. */
export type Pool = {
  /** Its row in the calendar; no resource can have such an id. */
  readonly id: string;
  /** What one booking takes. */
  readonly amount: number;
  readonly capacity: number;
};

/** What an appointment took from the pools of the day it starts on, and of others on which its car stays. */
export type Charge = { readonly pool: string; readonly date: LocalDate; readonly amount: number };

const MARK = "+";
const PLACES = `${MARK}places-`;
const TRANSPORT = `${MARK}transport-`;
/** The minutes of work that a day of the workshop has. */
export const LABOUR = `${MARK}labour`;

export function isPool(row: string): boolean {
  return row.startsWith(MARK);
}

/**
 * The pools a booking of this draws on: a place of each service, and the work of all. Both are counted also while the dealer sets no limit,
 * so that a limit set tomorrow knows of them.
 */
export function poolsOf({ labourHoursPerDay }: Dealer, service: VisitService): Pool[] {
  const { labourHours } = service;
  const places = partsOf(service).map(({ id, event, dailyLimit }) => ({
    id: `${PLACES}${id}`,
    amount: 1,
    capacity: event?.places ?? dailyLimit ?? Infinity,
  }));
  const labour =
    labourHours === undefined
      ? []
      : [
          {
            id: LABOUR,
            amount: workMinutes(labourHours),
            capacity: labourHoursPerDay === undefined ? Infinity : workMinutes(labourHoursPerDay),
          },
        ];
  return [...places, ...labour];
}

/**
 * One customer's way to get on for a day, counted also where there is no limit. What a dealer gives no more was
 * promised to whoever has it, and limits nobody.
 */
export function transportPool(
  { transport = [] }: Pick<Dealer, "transport">,
  kind: TransportKind,
): Pool {
  const { perDay = Infinity } = transport.find((one) => one.kind === kind) ?? {};
  return { id: `${TRANSPORT}${kind}`, amount: 1, capacity: perDay };
}

/** Also of what strangers hold of it; no id of anything else has a plus. */
export function isTransport(row: string): boolean {
  return row.includes(TRANSPORT);
}

/** What is used of each pool of a day, as the calendar keeps it. */
export function hasRoom(pools: readonly Pool[], used: ReadonlyMap<string, string> | undefined) {
  return pools.every(({ id, amount, capacity }) => usedOf(used?.get(id)) + amount <= capacity);
}

export function usedOf(text: string | undefined): number {
  return text === undefined || text === "" ? 0 : Number(text);
}

/** How many places of each service are taken on a day, as the calendar keeps it. */
export function placesOf(
  used: ReadonlyMap<string, string> | undefined,
): readonly { readonly service: string; readonly used: number }[] {
  return [...(used ?? [])].flatMap(([row, text]) =>
    row.startsWith(PLACES) ? [{ service: row.slice(PLACES.length), used: usedOf(text) }] : [],
  );
}

/** Whole minutes: sums of fractions of an hour would not come out even. */
function workMinutes(hours: number): number {
  return Math.round(hours * 60);
}
