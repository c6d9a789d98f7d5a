import { sha256 } from "../kernel/hash.ts";
import type { Instant } from "../kernel/time.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { TimerPayload } from "./timer-payload.ts";
import { wakesAt } from "../commitments/promise/wakes-at.ts";

/** One name for each generation of a commitment: arming twice is arming once. */
export function timerName(commitment: string, generation: number): string {
  return sha256(commitment, String(generation));
}

/** Arms the timer of the present generation; nothing for a closed commitment. */
export async function armTimer(
  schedules: Pick<Schedules, "arm">,
  commitment: Commitment,
  now: Instant,
): Promise<void> {
  const { id, reference, generation } = commitment;
  const at = wakesAt(commitment);
  if (at === undefined) return;
  const payload: TimerPayload = {
    version: 1,
    kind: "commitment",
    reference,
    commitment: id,
    generation,
  };
  await schedules.arm({ name: timerName(id, generation), payload, at }, now);
}
