import type { Counts } from "./counted.ts";

type Counted = Pick<Counts, "keptOnTime" | "keptLate" | "notKept">;

/**
 * Of what is settled or late; what is not due yet, withdrawn in time or our own fault says nothing.
 * What was late when it was withdrawn was not kept, whoever gave it up.
 */
export function keptOfSettled({ keptOnTime, keptLate, notKept }: Counted) {
  return { kept: keptOnTime, settled: keptOnTime + keptLate + notKept };
}
