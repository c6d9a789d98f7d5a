import type { Form } from "../../forms/read-form.ts";

/** As the document has it; what is no number is refused with it. */
export function callsPerHourOf({ callsPerHour }: Form): number | undefined {
  return callsPerHour === undefined ? undefined : Number(callsPerHour);
}
