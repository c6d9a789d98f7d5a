import { leavesCar } from "../directory/services/transport-for.ts";
import type { Appointment } from "./parts/appointment.schema.ts";

/** Whether the car is left with the dealer; only then somebody else answers for it. */
export function carStays(visit: Pick<Appointment, "kind">): boolean {
  return leavesCar(visit);
}

/** It was looked at when it came and not since: both or none. */
export function lacksHandBack({ condition }: Pick<Appointment, "condition">): boolean {
  return condition?.arrival !== undefined && condition["hand-back"] === undefined;
}
