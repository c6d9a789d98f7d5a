import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Dealer, Service } from "../document/dealer.schema.ts";

/** What is chosen of a time, a place or somebody who receives them: an event has one of each, for all. */
const NOT_OF_EVENTS = ["step", "travelTime", "dailyLimit", "labourHours", "combinesWith"] as const;

/** An event says when it is and needs nothing of its own; every other service needs something. */
export function checkEvents({ services }: Dealer): FieldError[] {
  return services.flatMap((service, index) => {
    const at = `/services/${index}`;
    if (service.kind === "event") return wrongEvent(service, services, at);
    return [
      ...(service.event === undefined ? [] : [invalid(`${at}/event`, "only-of-an-event")]),
      ...(service.needs.length > 0 ? [] : [invalid(`${at}/needs`, "missing")]),
    ];
  });
}

function wrongEvent(service: Service, services: readonly Service[], at: string): FieldError[] {
  const named = services.some(({ combinesWith = [] }) => combinesWith.includes(service.id));
  return [
    ...(service.event === undefined ? [invalid(`${at}/event`, "missing")] : []),
    ...(service.needs.length > 0 ? [invalid(`${at}/needs`, "not-of-an-event")] : []),
    ...(service.locations.some((place) => place !== "dealer")
      ? [invalid(`${at}/locations`, "not-of-an-event")]
      : []),
    ...NOT_OF_EVENTS.filter(
      (field) => service[field] !== undefined || (field === "combinesWith" && named),
    ).map((field) => invalid(`${at}/${field}`, "not-of-an-event")),
  ];
}
