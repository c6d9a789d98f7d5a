import type { Dealer, Service } from "../../shared/directory/document/dealer.schema.ts";
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
    yield* wrongHold(visit, partsOf(world.dealer, visit));
  }
  for (const [date, ofDay] of Map.groupBy(visits, dateOf))
    yield* tooMany(date, ofDay, world.dealer);
}

function partsOf({ services }: Dealer, { service, also = [] }: Appointment): Service[] {
  return [service, ...also].flatMap((id) => services.find((one) => one.id === id) ?? []);
}

function dateOf({ wall }: Appointment): string {
  return wall?.localStart.slice(0, 10) ?? "";
}

function* wrongHold(visit: Appointment, parts: readonly Service[]): Generator<string> {
  const { start, end, busyFrom, busyUntil, location } = visit;
  const most = (texts: readonly (string | undefined)[]) => Math.max(...texts.map(minutesOf));
  const way = location.kind === "dealer" ? 0 : most(parts.map((one) => one.travelTime));
  const before = most(parts.map((one) => one.bufferBefore)) + way;
  const after = most(parts.map((one) => one.bufferAfter)) + way;
  const long = parts.reduce((sum, { duration }) => sum + minutesOf(duration), 0);
  if (end - start !== long * MINUTE) yield "a visit is not as long as it takes";
  if (start - busyFrom !== before * MINUTE) yield "a visit has not its time before it";
  if (busyUntil - end !== after * MINUTE) yield "a visit has not its time after it";
}

function* tooMany(date: string, visits: readonly Appointment[], dealer: Dealer): Generator<string> {
  const parts = visits.flatMap((visit) => partsOf(dealer, visit));
  for (const [{ dailyLimit: most = Infinity }, same] of Map.groupBy(parts, (part) => part)) {
    if (same.length > most) yield `${same.length} visits on ${date}, where ${most} may be`;
  }
  const hours = parts.map(({ labourHours = 0 }) => labourHours);
  const labour = hours.reduce((sum, one) => sum + one, 0);
  if (labour > (dealer.labourHoursPerDay ?? Infinity)) yield `${labour} hours of work on ${date}`;
}

function minutesOf(duration: string | undefined): number {
  const [, hours = "0", minutes = "0"] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration ?? "PT0M") ?? [];
  return Number(hours) * 60 + Number(minutes);
}
