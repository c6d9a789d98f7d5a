import { isCalledInspection } from "../../directory/partner/task-terms.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import { ok } from "../../kernel/result.ts";
import { askedTask } from "../../story/asked-task.ts";
import type { Notified } from "../../story/parts/actor.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { closed, transition } from "../promise/life-cycle.ts";
import type { Decide } from "./change-commitment.ts";

/** How the car is inspected instead. */
export type Otherwise =
  | { readonly by: "appointment"; readonly service: string }
  | { readonly by: "customer" };

/** Somebody outside the dealer was to see to the inspection, or is to be asked for it, and has not yet. */
export function isInspectionElsewhere(commitment: Commitment): boolean {
  const { status } = commitment;
  const task = askedTask(commitment);
  if (status !== "open" || task === undefined) return false;
  return task.inspects ?? isCalledInspection(task.kind);
}

/** Nothing is left to do there; `asked` were offered it, and hear that too. */
export function inspectedOtherwise(otherwise: Otherwise, asked: readonly Notified[]): Decide {
  return (commitment, { now }) => {
    const status = transition("withdraw", commitment);
    // Somebody was faster: done, or withdrawn already.
    if (!status.ok) return ok({ commitment, facts: [] });
    const isOffered = commitment.handoff !== undefined;
    const reason =
      otherwise.by === "customer"
        ? ownReason("inspected-by-customer")
        : ownReason("inspection-booked", { service: otherwise.service });
    return ok({
      commitment: { ...closed(commitment, status.value), withdrawnAt: now },
      facts: [
        { type: "commitment.withdrawn", ...reason, ...(isOffered ? { asked: [...asked] } : {}) },
      ],
    });
  };
}
