import type { Appointment } from "../../../story/parts/appointment.schema.ts";

/** `Test drive (500e)` */
export function bookedText({
  serviceName,
  options = {},
}: Pick<Appointment, "serviceName" | "options">): string {
  const chosen = Object.values(options);
  return chosen.length === 0 ? serviceName : `${serviceName} (${chosen.join(", ")})`;
}
