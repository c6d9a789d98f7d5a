/** One field that is not right, in words for the person who filled it in. */
export type FieldProblem = {
  readonly field: string;
  readonly message: string;
  /** What the form calls the field, where the words do not: away from it nobody knows which is meant. */
  readonly name?: string;
};

/** A form as it was sent: what was entered, and what is wrong with it. Both empty at first. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
};

export const EMPTY_FORM: FormState = { values: {}, problems: [] };

export function valueOf({ values }: FormState, field: string): string {
  return values[field] ?? "";
}

export function problemOf({ problems }: FormState, field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
