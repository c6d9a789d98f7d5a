const MISTAKES = new Set(["TypeError", "RangeError", "ReferenceError", "SyntaxError", "ZodError"]);

/** Whether a run failed by its own doing: services here refuse and fall silent, but never so. */
export function isMistake(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isMistake);
  return error instanceof Error && MISTAKES.has(error.name);
}
