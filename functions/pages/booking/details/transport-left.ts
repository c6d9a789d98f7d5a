import { createCalendarLooks } from "../../../../shared/booking/calendar/calendar-looks.store.ts";
import { hasRoom, transportPool } from "../../../../shared/booking/calendar/pool.ts";
import type { Dealer, Service } from "../../../../shared/directory/document/dealer.schema.ts";
import type { TransportKind } from "../../../../shared/directory/document/vocabulary.ts";
import { transportFor } from "../../../../shared/directory/services/transport-for.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";

/** The ways to get on that the day of a time has left; all that are offered where no time is chosen. */
export async function transportLeft(
  { tables }: Pick<RequestDependencies, "tables">,
  dealer: Dealer,
  service: Pick<Service, "kind">,
  start: Instant | undefined,
): Promise<readonly TransportKind[]> {
  const kinds = transportFor(dealer, service);
  const isLimited = kinds.some((kind) => transportPool(dealer, kind).capacity !== Infinity);
  if (start === undefined || !isLimited) return kinds;
  const date = dateAt(dealer.timeZone, start);
  const used = (await createCalendarLooks(tables).pools(dealer.id, [date])).get(date);
  return kinds.filter((kind) => hasRoom([transportPool(dealer, kind)], used));
}
