import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type * as z from "zod";
import { PROBLEMS } from "../../kernel/problem.ts";
import type { Problem } from "../../kernel/problem.ts";

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string;
};

const BASE_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
};
/** The default for everything: most answers carry personal data. */
const NO_STORE = { "cache-control": "no-store" };

/** JSON that passed `schema` on its way out, so a field nobody declared cannot leak. */
export function json<Schema extends z.ZodType>(
  status: number,
  schema: Schema,
  value: z.input<Schema>,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return plainJson(status, schema.parse(value), headers);
}

/** JSON that its route has written field by field; everything else goes through {@link json}. */
export function plainJson(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const type = { "content-type": "application/json; charset=utf-8" };
  return {
    status,
    headers: { ...NO_STORE, ...type, ...headers },
    body: JSON.stringify(value),
  };
}

export function html(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const type = { "content-type": "text/html; charset=utf-8" };
  return { status, headers: { ...NO_STORE, ...type, ...headers }, body };
}

/** Anything else in UTF-8, such as `text/csv`. */
export function text(
  status: number,
  mediaType: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const type = { "content-type": `${mediaType}; charset=utf-8` };
  return { status, headers: { ...NO_STORE, ...type, ...headers }, body };
}

/** RFC 9457; `type` is relative to the API, so it holds on every stage. */
export function problemAnswer(
  { code, detail, errors, members }: Problem,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { status, title } = PROBLEMS[code];
  const type = { "content-type": "application/problem+json" };
  const document = {
    // First, so that no member can pass for one of the fixed ones.
    ...members,
    type: `/problems/${code}`,
    title,
    status,
    detail,
    instance: requestId,
    ...(errors === undefined ? {} : { errors }),
  };
  return { status, headers: { ...NO_STORE, ...type, ...headers }, body: JSON.stringify(document) };
}

export function toGateway(answer: Answer): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: answer.status,
    headers: { ...BASE_HEADERS, ...answer.headers },
    ...(answer.cookies === undefined ? {} : { cookies: [...answer.cookies] }),
    body: answer.body,
  };
}
