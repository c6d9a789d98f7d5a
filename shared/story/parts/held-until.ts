import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "./appointment.schema.ts";

/** Until when a visit to come is only held: by then somebody must have opened a link of a mail of ours. */
export function heldUntil({
  status,
  tentative,
}: Pick<Appointment, "status" | "tentative">): Instant | undefined {
  return status === "confirmed" || status === "unconfirmed" ? tentative?.lapsesAt : undefined;
}
