import type { Figures } from "./figures.ts";

type Counted = Pick<Figures, "keptOnTime" | "keptLate" | "openOverdue">;

/** Of what is settled or late; what is not due yet, withdrawn or our own fault says nothing yet. */
export function keptOfSettled({ keptOnTime, keptLate, openOverdue }: Counted) {
  return { kept: keptOnTime, settled: keptOnTime + keptLate + openOverdue };
}
