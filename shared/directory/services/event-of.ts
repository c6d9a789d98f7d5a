import { durationMinutes } from "../../kernel/duration.ts";
import { sha256 } from "../../kernel/hash.ts";
import { MINUTE, parsedInstant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { startOf } from "../../kernel/wall-start.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { Dealer, Service } from "../document/dealer.schema.ts";

type Zone = Pick<Dealer, "timeZone">;

/** `2027-06-12T18:00`; what is longer names its offset. */
const WALL_LENGTH = 16;

/** The service of a visit to an event, as the document has it by now; undefined of every other, and of one that is gone. */
export function eventOf(
  { kind, service }: { readonly kind: Service["kind"]; readonly service: string },
  { services }: Pick<Dealer, "services">,
): Service | undefined {
  return kind === "event" ? services.find(({ id }) => id === service) : undefined;
}

/** When an event begins; undefined of every other service. */
export function eventStart(
  { event }: Pick<Service, "event">,
  { timeZone }: Zone,
): Instant | undefined {
  if (event === undefined) return undefined;
  const { start } = event;
  return start.length > WALL_LENGTH
    ? parsedInstant(start)
    : startOf({ localStart: start, timeZone });
}

/** From when until when it is. */
export function eventTime(
  service: Pick<Service, "event" | "duration">,
  dealer: Zone,
): { readonly start: Instant; readonly end: Instant } | undefined {
  const start = eventStart(service, dealer);
  if (start === undefined) return undefined;
  return { start, end: plus(start, durationMinutes(service.duration) * MINUTE) };
}

/** What anybody may know of an event. */
export function publicEvent(service: Pick<Service, "event">, dealer: Zone) {
  const start = eventStart(service, dealer);
  if (service.event === undefined || start === undefined) return {};
  const { audience, agenda } = service.event;
  const said = agenda === undefined ? {} : { agenda };
  return { event: { start: toOffsetText(dealer.timeZone, start), audience, ...said } };
}

/** What tells one agenda from another; undefined of what is no event. */
export function agendaMark(service: Pick<Service, "event"> | undefined): string | undefined {
  if (service?.event === undefined) return undefined;
  return sha256("agenda", JSON.stringify(service.event.agenda ?? {})).slice(0, MARK_LENGTH);
}

const MARK_LENGTH = 16;
