import type { Opening } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { PartnerTask } from "../handoff/task-asked.ts";
import { earlierThanLeadTime } from "../due/lead-time.ts";
import { dueInLine } from "../due/due-in-line.ts";
import type { Due } from "../due/due.schema.ts";
import { comeBackAsked } from "./come-back.ts";
import { kindOf } from "./commitment-input.ts";
import type { CommitmentInput, CommitmentRequest } from "./commitment-input.ts";
import type { Wanted } from "./promising.ts";

/** A date that nobody can move comes before it, or a partner cannot do it so soon. */
export function badTime(
  dueAt: Instant,
  { desk, notAfter }: Pick<CommitmentRequest, "desk"> & Pick<CommitmentInput, "notAfter">,
  task: PartnerTask | undefined,
): Problem | undefined {
  if (notAfter !== undefined && notAfter < dueAt) return TOO_LATE;
  return task && earlierThanLeadTime(task.earliest, dueAt, desk.dealer.document);
}

type Said = Pick<Wanted, "what" | "comeBack"> & { readonly due: Due };

/** What, and by when: in words, in a field, or in months. */
export function whatIsSaid(
  { desk, input, now }: CommitmentRequest,
  opening: Opening,
  task: PartnerTask | undefined,
): Result<Said, Problem> {
  const back = comeBackAsked(desk, { ...input, kind: kindOf(input) }, { opening, now });
  if (!back.ok) return back;
  const soonest = task && { what: input.what, due: { at: task.earliest } };
  const said =
    back.value === undefined ? (inLine(input) ?? soonest) : { ...back.value, what: input.what };
  return said === undefined ? fail(NO_DUE) : ok(said);
}

function inLine({ what, due }: CommitmentInput): { what: string; due: Due } | undefined {
  if (due !== undefined) return { what, due };
  const said = dueInLine(what);
  return said && { what: said.what, due: { by: said.by } };
}

const NO_DUE: Problem = {
  code: "invalid-request",
  errors: [invalid("/due", "due-missing")],
};

const TOO_LATE: Problem = {
  code: "invalid-request",
  errors: [invalid("/notAfter", "last-before-due")],
};
