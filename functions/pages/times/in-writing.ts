const ANSWER = { name: "answer", value: "writing" } as const;

/** The button of a form for a call that asks for a letter instead. */
export function inWritingPress(label: string) {
  return { ...ANSWER, label };
}

/** Whether it was pressed. */
export function isInWriting({ [ANSWER.name]: answer }: Readonly<Record<string, string>>): boolean {
  return answer === ANSWER.value;
}
