import type { Problem } from "../../kernel/problem.ts";

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
