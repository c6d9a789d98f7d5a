import { DETAILS } from "../../kernel/details.ts";
import { fill } from "../../kernel/fill.ts";
import { PROBLEMS } from "../../kernel/problem.ts";
import type { Problem } from "../../kernel/problem.ts";
import { RULES } from "../../kernel/rules.ts";
import { plainJson } from "./answer.ts";
import type { Answer } from "./answer.ts";

/**
 * RFC 9457, with the English sentence of each code beside it; `type` is relative to the API, so it holds
 * on every stage.
 */
export function problemAnswer(
  { code, detail = code, params, errors, members }: Problem,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { status, title } = PROBLEMS[code];
  const document = {
    // First, so that no member can pass for one of the fixed ones.
    ...members,
    type: `/problems/${code}`,
    title,
    status,
    detail: fill(DETAILS[detail], params),
    instance: requestId,
    ...(errors === undefined
      ? {}
      : {
          errors: errors.map(({ pointer, rule, params: named }) => ({
            pointer,
            detail: fill(RULES[rule], named),
            rule,
            ...(named === undefined ? {} : { params: named }),
          })),
        }),
  };
  return plainJson(status, document, { "content-type": "application/problem+json", ...headers });
}
