import type { Appointment } from "./parts/appointment.schema.ts";

/** Whether the car is left with the dealer; only then somebody else answers for it. */
export function carStays({ kind }: Pick<Appointment, "kind">): boolean {
  return kind === "service-drop-off";
}

/** It was looked at when it came and not since: both or none. */
export function lacksHandBack({ condition }: Pick<Appointment, "condition">): boolean {
  return condition?.arrival !== undefined && condition["hand-back"] === undefined;
}
