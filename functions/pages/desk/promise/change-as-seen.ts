import { actorOf } from "../../../../shared/case/access/actor-of.ts";
import { changeCommitment } from "../../../../shared/commitments/change/change-commitment.ts";
import type { Decide } from "../../../../shared/commitments/change/change-commitment.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Form } from "../../forms/read-form.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { AtPromise } from "./at-promise.ts";

const CHANGED: Problem = { code: "precondition-failed" };

/** Only on the state the page showed: no press is counted twice, or against a colleague's. */
export async function changeAsSeen(
  deps: DeskDependencies,
  { sheet: { desk, now }, promise: { id }, again }: AtPromise,
  { seen }: Form,
  decide: Decide,
): Promise<Result<Commitment, Problem>> {
  return changeCommitment(deps, changeBy(desk, id, now, again), whenSeen(seen, decide));
}

export function changeBy(desk: Sheet["desk"], id: string, now: Instant, again: AtPromise["again"]) {
  const { story, dealer, brand } = desk;
  const by = actorOf(desk);
  return { story, dealer: dealer.document, brand: brand?.document, by, id, now, again };
}

/** Only on that state. */
export function whenSeen(seen: string | undefined, decide: Decide): Decide {
  return (commitment, present) =>
    String(commitment.revision) === seen ? decide(commitment, present) : fail(CHANGED);
}
