import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { StaffMember } from "../directory/rights/staff-access.ts";
import { invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Clock } from "../kernel/time.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import { commitNew } from "../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../platform/dynamodb/idempotency.store.ts";
import { toEvent } from "../story/fact.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { KnownPerson } from "./customer/normalise-customer.ts";
import { DRAWS, drawCase } from "./draw-case.ts";

export type OpenCaseDependencies = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "open" | "record">;
  readonly clock: Clock;
  readonly random: Random;
};

export type OpenCase = KnownPerson & {
  readonly dealer: Dealer;
  readonly staff: StaffMember;
  readonly department: string;
  readonly topic: string;
};

/**
 * Opens a case for a customer on the phone. The link goes to the customer; staff never see the token.
 * `remember` puts the answer of an idempotent request into the same transaction.
 */
export async function openCase(
  { commit, cases, clock, random }: OpenCaseDependencies,
  { dealer, staff, ...words }: OpenCase,
  remember: (matter: Case) => Write[],
): Promise<Result<Case, Problem | Replayed>> {
  if (!dealer.departments.some(({ id }) => id === words.department)) {
    const errors = [invalid("/department", "unknown-department")];
    return fail({ code: "invalid-request", detail: "no-such-department", errors });
  }
  const now = clock.now();
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  return commitNew(commit, {
    race: DRAWS,
    alongside: remember,
    draw: async () => {
      const made = drawCase(random, { ...words, dealer: dealer.id }, now);
      const event = toEvent({ type: "case.opened" }, made, { by, at: now, random });
      return ok({ made, writes: [...cases.open(made), cases.record(event)] });
    },
  });
}
