import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import * as z from "zod";
import type { Request, Response } from "../http/serve.ts";
import { json } from "../http/serve.ts";
import type { RouteMatch } from "./routes.ts";

/** Claims as API Gateway's JWT authorizer hands them on: every value a string. */
export type Claims = Readonly<Record<string, string>>;

/** An HTTP API's event, payload format 2.0, as the API Gateway developer guide describes it. */
export function gatewayEvent(
  request: Request,
  { route, parameters }: RouteMatch,
  now: number,
  claims?: Claims,
): object {
  const { cookie, ...headers } = request.headers;
  const text = isText(headers["content-type"]);
  return {
    version: "2.0",
    routeKey: route.key,
    rawPath: request.path,
    rawQueryString: request.rawQuery,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers,
    ...(request.rawQuery === "" ? {} : { queryStringParameters: joined(request.query) }),
    requestContext: requestContext(request, route.key, now, claims),
    ...(request.body.length === 0 ? {} : { body: request.body.toString(text ? "utf8" : "base64") }),
    ...(Object.keys(parameters).length === 0 ? {} : { pathParameters: parameters }),
    isBase64Encoded: request.body.length > 0 && !text,
  };
}

function requestContext(request: Request, routeKey: string, now: number, claims?: Claims): object {
  const { host = "", "user-agent": userAgent = "" } = request.headers;
  return {
    accountId: "000000000000",
    apiId: "local",
    ...(claims === undefined ? {} : { authorizer: { jwt: { claims, scopes: null } } }),
    domainName: host,
    domainPrefix: "local",
    http: {
      method: request.method,
      path: request.path,
      protocol: "HTTP/1.1",
      sourceIp: "127.0.0.1",
      userAgent,
    },
    requestId: randomUUID(),
    routeKey,
    stage: "$default",
    time: new Date(now).toISOString(),
    timeEpoch: now,
  };
}

/** Bodies of these types come as they are, all others in base64. */
function isText(contentType = ""): boolean {
  return (
    contentType === "" ||
    /^(?:text\/|application\/(?:.*\+)?(?:json|xml|javascript))/i.test(contentType) ||
    /^application\/x-www-form-urlencoded/i.test(contentType)
  );
}

function joined(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((key) => [key, query.getAll(key).join(",")]),
  );
}

const resultSchema = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** What a function returned, as an HTTP answer; what API Gateway cannot read is its 500. */
export function gatewayResponse(result: unknown): Response {
  if (!hasStatus(result)) return json(200, result);
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return json(500, { message: STATUS_CODES[500] });
  const { statusCode, headers = {}, cookies = [], body = "", isBase64Encoded } = parsed.data;
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: {
      "content-type": "text/plain;charset=utf-8",
      ...Object.fromEntries(lower),
      ...(cookies.length === 0 ? {} : { "set-cookie": cookies }),
    },
    body: isBase64Encoded === true ? Buffer.from(body, "base64") : body,
  };
}

/** Without a status code API Gateway takes the whole result for a JSON body. */
function hasStatus(result: unknown): boolean {
  return typeof result === "object" && result !== null && "statusCode" in result;
}
