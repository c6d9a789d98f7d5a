import type { Begin } from "../../case/open-case.ts";
import { PURPOSE_NOT_ALLOWED } from "../../directory/rights/purpose.ts";
import type { StaffAtDealer } from "../../directory/rights/staff-access.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { drawn, isMisused } from "./make-commitment.ts";
import type { CommitmentInput } from "./commitment-input.ts";
import type { MakeCommitmentDeps } from "./make-commitment.ts";

/**
 * A case that begins with a promise, in the transaction that opens it: there is none without the other.
 * What is wrong with it is named as a part of the case.
 */
export function promisedFromTheStart(
  deps: MakeCommitmentDeps,
  at: StaffAtDealer,
  input: CommitmentInput,
): Begin {
  return async (matter, { now }) => {
    const story = { case: matter, appointments: [], commitments: [], cameBack: [] };
    const desk = { ...at, story, at: matter.dealer };
    if (isMisused(desk, input)) return fail(PURPOSE_NOT_ALLOWED);
    const promised = await drawn(deps, { desk, input, now });
    if (!promised.ok) return fail(asPart(promised.failure));
    const { made: promise, writes } = promised.value;
    return ok({ matter, promise, writes });
  };
}

function asPart({ errors, ...problem }: Problem): Problem {
  if (errors === undefined) return problem;
  const named = errors.map((error) =>
    error.pointer.startsWith("/customer")
      ? error
      : { ...error, pointer: `/commitment${error.pointer}` },
  );
  return { ...problem, errors: named };
}
