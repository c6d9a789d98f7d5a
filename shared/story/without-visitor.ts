import type { Appointment } from "./parts/appointment.schema.ts";

/** A visit without who comes to it and where they live: for people who have no business with the customer. */
export function withoutVisitor<Visit extends Pick<Appointment, "visitor" | "location">>({
  visitor: _who,
  ...visit
}: Visit): Omit<Visit, "visitor"> & Pick<Appointment, "location"> {
  return { ...visit, location: { kind: visit.location.kind } };
}
