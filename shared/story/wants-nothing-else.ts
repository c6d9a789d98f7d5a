import type { Appointment } from "./parts/appointment.schema.ts";
import type { Case } from "./parts/case.schema.ts";

type Matter = {
  readonly case: Pick<Case, "urgency">;
  readonly appointments: readonly Pick<Appointment, "intent">[];
};

/**
 * Whoever came for one thing only is asked for nothing besides, in mails, forms and at the desk; nor is whoever
 * stands beside a car that cannot be moved.
 */
export function wantsNothingElse({ case: { urgency }, appointments }: Matter): boolean {
  return urgency !== undefined || appointments.some(({ intent }) => intent !== undefined);
}
