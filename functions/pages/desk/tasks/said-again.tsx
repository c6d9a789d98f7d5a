import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { ProblemCode } from "../../../../shared/kernel/problem.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { deskProblemWords } from "../../text/problem-words.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";

/** An answer that was not taken: what was typed, what is wrong with it, or why it was refused. */
export type SaidAgain = { readonly state: FormState; readonly refused?: ProblemCode };

/** At first. */
export const NOTHING_SAID: SaidAgain = { state: EMPTY_FORM };

export function statusOf({ state, refused }: SaidAgain): number {
  if (refused !== undefined) return PROBLEMS[refused].status;
  return state.problems.length > 0 ? 422 : 200;
}

type WrongProps = { readonly said: SaidAgain; readonly language: string };

/** What is wrong, above everything else. */
export function Wrong({ said: { state, refused }, language }: WrongProps) {
  return (
    <>
      {refused === undefined ? null : (
        <p class="note" role="alert">
          {deskProblemWords(refused, language).title}
        </p>
      )}
      <ErrorSummary language={language} state={state} />
    </>
  );
}
