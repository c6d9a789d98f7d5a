import type { Begin } from "../../case/open-case.ts";
import type { StaffAtDealer } from "../../directory/rights/staff-access.ts";
import type { Urgency } from "../../story/parts/urgencies.ts";
import type { CommitmentInput } from "./commitment-input.ts";
import type { MakeCommitmentDeps } from "./make-commitment.ts";
import { promisedFromTheStart } from "./promised-from-the-start.ts";
import { urgentWithin } from "./urgent-call.ts";

type Opening = {
  readonly department: string;
  readonly topic: string;
  readonly urgency?: Urgency | undefined;
  readonly commitment?: CommitmentInput | undefined;
};

/**
 * What a case that staff open begins with: what they promised, else an urgent call where the car cannot be
 * moved; undefined where neither is.
 */
export function promisedAtOnce(
  deps: MakeCommitmentDeps,
  at: StaffAtDealer,
  { department, topic, urgency, commitment }: Opening,
): Begin | undefined {
  if (commitment !== undefined) return promisedFromTheStart(deps, at, commitment);
  if (urgency === undefined) return undefined;
  const due = { within: urgentWithin(at.dealer.document) };
  return promisedFromTheStart(deps, at, { kind: "callback", what: topic, department, due });
}
