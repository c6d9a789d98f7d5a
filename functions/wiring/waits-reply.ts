import type { WaitsForTime } from "../../shared/booking/change/wait-for-time.ts";
import { toWaitingAnswer } from "../../shared/booking/waiting/waiting-answer.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import type { Instant } from "../../shared/kernel/time.ts";

/** A new place in the queue, as whoever asked for it is answered. */
export function waitsReply(
  { case: matter, waiting, commitment, dealer }: WaitsForTime,
  now: Instant,
) {
  const { reference, contact } = matter;
  return {
    reference,
    waiting: toWaitingAnswer(waiting, { case: matter, cameBack: [] }, dealer.timeZone),
    commitment: toCommitmentAnswer(commitment, dealer, now, contact),
  };
}
