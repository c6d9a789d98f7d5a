import type { FieldError } from "../../kernel/problem.ts";
import type { ImportCounts } from "./import.schema.ts";

/** What became of a row that somebody has to know of; of the others a count says it all. */
export type RowNote =
  | { readonly line: number; readonly outcome: "bad"; readonly errors: readonly FieldError[] }
  /** Nothing of it could be stored, and why stands in the log alone. */
  | { readonly line: number; readonly outcome: "failed" }
  | { readonly line: number; readonly outcome: "repeated"; readonly firstLine: number }
  | { readonly line: number; readonly outcome: "unplaced"; readonly reference: string };

export type RowOutcome = RowNote | { readonly line: number; readonly outcome: "taken" | "already" };

export const NOTHING_COUNTED: ImportCounts = {
  taken: 0,
  already: 0,
  repeated: 0,
  unplaced: 0,
  bad: 0,
};

/** An unplaced row is taken, too. */
export function counted(before: ImportCounts, outcomes: readonly RowOutcome[]): ImportCounts {
  const of = (...kinds: readonly RowOutcome["outcome"][]) =>
    outcomes.filter(({ outcome }) => kinds.includes(outcome)).length;
  return {
    taken: before.taken + of("taken", "unplaced"),
    already: before.already + of("already"),
    repeated: before.repeated + of("repeated"),
    unplaced: before.unplaced + of("unplaced"),
    bad: before.bad + of("bad", "failed"),
  };
}

export function notesOf(outcomes: readonly RowOutcome[]): RowNote[] {
  return outcomes.filter(isNote);
}

function isNote(one: RowOutcome): one is RowNote {
  return one.outcome !== "taken" && one.outcome !== "already";
}
