import type { Problem } from "../../kernel/problem.ts";
import type { Result } from "../../kernel/result.ts";

/** Ends a request with a problem; thrown at the HTTP border only, where it saves a ladder of ifs. */
export class HttpProblem extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.code);
    this.name = "HttpProblem";
    this.problem = problem;
    this.headers = headers;
  }
}

/** The value of a use case's success. @throws HttpProblem for its failure. */
export function required<Value>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value;
  throw new HttpProblem(result.failure);
}
