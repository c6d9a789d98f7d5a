import { toInstant } from "../../../../shared/booking/calendar/local-day.ts";
import type { EpochMinute } from "../../../../shared/booking/calendar/local-day.ts";
import type { PlanColumn } from "../../../../shared/booking/plan/plan-columns.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { hostsFor } from "../../../../shared/directory/services/hosts.ts";
import { wallText } from "../../../../shared/kernel/time.ts";
import { toOffsetText, wallAt } from "../../../../shared/kernel/zone.ts";

/** Where a free time leads: to what can be booked or blocked there. */
export function gapHref(dealer: Dealer, column: PlanColumn, at: EpochMinute): string {
  const { resource } = column;
  if (resource === undefined) return bookHref(dealer, column, at);
  const { date, minutes } = wallAt(dealer.timeZone, toInstant(at));
  const query = { resource: resource.id, date, from: wallText(minutes) };
  return `/desk/dealers/${dealer.id}/plan/block?${new URLSearchParams(query).toString()}`;
}

/** Booking there, with the first service that this column has to do with. */
export function bookHref(dealer: Dealer, { id, resource }: PlanColumn, at: EpochMinute): string {
  const service = dealer.services.find(({ department, needs }) =>
    resource === undefined ? department === id : needs.includes(resource.type),
  );
  const isHost =
    service !== undefined && hostsFor(dealer, service).some((one) => one.id === resource?.id);
  const start = toInstant(at);
  const query = new URLSearchParams({
    ...(service === undefined ? {} : { service: service.id }),
    ...(isHost && resource !== undefined ? { host: resource.id } : {}),
    day: wallAt(dealer.timeZone, start).date,
    start: toOffsetText(dealer.timeZone, start),
  });
  return `/desk/dealers/${dealer.id}/book?${query.toString()}`;
}
