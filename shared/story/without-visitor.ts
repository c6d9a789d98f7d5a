import type { Appointment } from "./parts/appointment.schema.ts";

/** A visit without who comes to it, why, and where they live: for people who have no business with the customer. */
export function withoutVisitor<Visit extends Pick<Appointment, "visitor" | "jobs" | "location">>({
  visitor: _who,
  jobs: _why,
  ...visit
}: Visit): Omit<Visit, "visitor" | "jobs"> & Pick<Appointment, "location"> {
  return { ...visit, location: { kind: visit.location.kind } };
}
