import { changeDetails } from "../case/customer/change-details.ts";
import type { ChangeDetailsDeps } from "../case/customer/change-details.ts";
import { customerChanged } from "../case/customer/correct-customer.ts";
import { ok } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Actor } from "../story/parts/actor.schema.ts";
import type { Customer } from "../story/parts/case.schema.ts";

export type CorrectOthersDeps = ChangeDetailsDeps & { readonly cases: Pick<CaseStore, "now"> };

export type CorrectOthers = {
  /** References of the cases that are put right, too. */
  readonly others: readonly string[];
  /** Who the customer is in the case that was opened, and will be. */
  readonly before: Customer;
  readonly after: Customer;
  readonly by: Actor;
  readonly now: Instant;
};

/**
 * What is changed of a customer in one case, and nothing else, is changed in others of theirs: a change of each, with
 * its own event and mails. Done again it changes nothing. Answers the references of those that could not be.
 */
export async function correctOthers(
  deps: CorrectOthersDeps,
  { others, before, after, by, now }: CorrectOthers,
): Promise<string[]> {
  const missed: string[] = [];
  for (const reference of others) {
    const story = await deps.cases.now(reference);
    if (story === undefined || story.case.erased !== undefined) continue;
    const done = await changeDetails(deps, { story, by, now }, ({ case: matter }) => {
      const customer = changedAs(matter.customer, before, after);
      const isReached = customer.email !== undefined || customer.phone !== undefined;
      if (isReached) return ok(customerChanged(matter, { customer }, deps.random));
      missed.push(reference);
      return ok({ next: matter, facts: [] });
    });
    if (!done.ok) missed.push(reference);
  }
  return missed;
}

/** What was taken away goes where it is the same. */
function changedAs(theirs: Customer, before: Customer, after: Customer): Customer {
  const next = { ...theirs };
  if (after.name !== before.name) next.name = after.name;
  for (const field of ["email", "phone", "language"] as const) {
    const value = after[field];
    if (value === before[field]) continue;
    if (value !== undefined) next[field] = value;
    else if (theirs[field] === before[field] && field !== "language") delete next[field];
  }
  return next;
}
