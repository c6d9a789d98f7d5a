import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type * as z from "zod";

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string;
  /** The body is bytes, written in base64. */
  readonly isBytes?: true;
};

const BASE_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  // Nothing of ours is part of another site; what may stand in a frame there says so itself.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
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

export function toGateway(answer: Answer): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: answer.status,
    headers: { ...BASE_HEADERS, ...answer.headers },
    ...(answer.cookies === undefined ? {} : { cookies: [...answer.cookies] }),
    body: answer.body,
    ...(answer.isBytes === true ? { isBase64Encoded: true } : {}),
  };
}
