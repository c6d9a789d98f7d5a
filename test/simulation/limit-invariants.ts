import type { Dealer, Service } from "../../shared/directory/dealer.schema.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import type { World } from "./world.ts";

const MINUTE = 60_000;

/**
 * Each visit holds its time with the breaths and the ways that its service has, told by the document alone,
 * and no day has more of them than it allows: nobody in a history goes outside the rules.
 */
export function* brokenLimits(world: World): Generator<string> {
  const visits = world.appointments().filter(({ status }) => status !== "cancelled");
  for (const visit of visits) {
    const service = serviceOf(world.dealer, visit);
    if (service !== undefined) yield* wrongHold(visit, service);
  }
  for (const [date, ofDay] of Map.groupBy(visits, dateOf))
    yield* tooMany(date, ofDay, world.dealer);
}

function serviceOf({ services }: Dealer, { service }: Appointment): Service | undefined {
  return services.find(({ id }) => id === service);
}

function dateOf({ wall }: Appointment): string {
  return wall?.localStart.slice(0, 10) ?? "";
}

function* wrongHold(visit: Appointment, service: Service): Generator<string> {
  const { start, end, busyFrom, busyUntil, location } = visit;
  const way = location.kind === "dealer" ? 0 : minutesOf(service.travelTime);
  const before = minutesOf(service.bufferBefore) + way;
  const after = minutesOf(service.bufferAfter) + way;
  if (end - start !== minutesOf(service.duration) * MINUTE)
    yield "a visit is not as long as it takes";
  if (start - busyFrom !== before * MINUTE) yield "a visit has not its time before it";
  if (busyUntil - end !== after * MINUTE) yield "a visit has not its time after it";
}

function* tooMany(date: string, visits: readonly Appointment[], dealer: Dealer): Generator<string> {
  for (const [id, same] of Map.groupBy(visits, ({ service }) => service)) {
    const most = dealer.services.find((one) => one.id === id)?.dailyLimit ?? Infinity;
    if (same.length > most) yield `${same.length} visits on ${date}, where ${most} may be`;
  }
  const hours = visits.map((visit) => serviceOf(dealer, visit)?.labourHours ?? 0);
  const labour = hours.reduce((sum, one) => sum + one, 0);
  if (labour > (dealer.labourHoursPerDay ?? Infinity)) yield `${labour} hours of work on ${date}`;
}

function minutesOf(duration: string | undefined): number {
  const [, hours = "0", minutes = "0"] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration ?? "PT0M") ?? [];
  return Number(hours) * 60 + Number(minutes);
}
