import type { Appointment } from "./parts/appointment.schema.ts";
import type { Case } from "./parts/case.schema.ts";

type Matter = {
  readonly case: Pick<Case, "urgency" | "solvedElsewhere">;
  readonly appointments: readonly Pick<Appointment, "intent" | "bookedAt">[];
};

/**
 * Whoever came for one thing only is asked for nothing besides, in mails, forms and at the desk; nor is whoever
 * stands beside a car that cannot be moved, or says that others have done it.
 */
export function wantsNothingElse({
  case: { urgency, solvedElsewhere },
  appointments,
}: Matter): boolean {
  const isSolved = appointments.every(({ bookedAt }) => bookedAt <= (solvedElsewhere?.at ?? 0));
  if (urgency !== undefined || (solvedElsewhere !== undefined && isSolved)) return true;
  return appointments.some(({ intent }) => intent !== undefined);
}
