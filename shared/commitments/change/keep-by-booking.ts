import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { doneForThem } from "../ladder/theirs-no-more.ts";
import { closed, transition } from "../promise/life-cycle.ts";
import { ok } from "../../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";

/** The open promise of a case that its customer comes back for that very service; the soonest due of several. */
export function promiseToComeBack(
  { commitments }: Pick<CaseNow, "commitments">,
  { service, also = [] }: Pick<Appointment, "service" | "also">,
): Commitment | undefined {
  const booked = new Set([service, ...also]);
  return commitments
    .filter(({ status, comeBack }) => status === "open" && booked.has(comeBack?.service ?? ""))
    .toSorted((one, other) => one.dueAt - other.dueAt)[0];
}

/** They have booked: there is nothing left to send, and nothing that they could deny. */
export const keptByBooking: Decide = (commitment, present) => {
  const { now } = present;
  const status = transition("keep", commitment);
  // Somebody was faster, or it was withdrawn meanwhile.
  if (!status.ok) return ok({ commitment, facts: [] });
  const asked = doneForThem(commitment, { ...present, at: now });
  const told = asked.length === 0 ? {} : { asked };
  return ok({
    commitment: { ...closed(commitment, status.value), keptAt: now },
    facts: [{ type: "commitment.kept", outcome: "done", byBooking: true, ...told }],
  });
};
