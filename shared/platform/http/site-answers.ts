import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { log } from "../log.ts";
import type { GatewayEvent } from "./request.ts";

type Result = APIGatewayProxyStructuredResultV2;
type Handler = (event: GatewayEvent) => Promise<Result>;

/** What a browser asks before it sends what no form could send. */
export type Preflight = {
  readonly origin: string;
  /** The method that it is about to use. */
  readonly method: string;
  readonly path: string;
};

/** Which sites may read what; a site is an origin, as a browser sends it. */
export type Sites = {
  readonly mayAsk: (asked: Preflight) => Promise<boolean>;
  /** Before the request is done; what it answers is asked once there is a result. */
  readonly reading: (
    origin: string,
    event: GatewayEvent,
  ) => Promise<(result: Result) => Promise<boolean>>;
};

/** How long a browser may go by an answer: as long as any of them will (Chromium). */
const MAX_AGE_SECONDS = 7_200;
const METHODS = "GET, HEAD, POST, PUT";
const REQUEST_HEADERS = "Authorization, Content-Type, Idempotency-Key, If-Match, Kept-Proof";
/** Each is named: a wildcard stands for all that there are or for none. */
const ANSWER_HEADERS =
  "Location, ETag, Retry-After, Idempotent-Replayed, RateLimit, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset";

type Asking = {
  readonly handle: Handler;
  readonly event: GatewayEvent;
  readonly origin: string;
  readonly sites: () => Promise<Sites>;
};

/**
 * Answers a browser that is at `origin`, never with credentials. What a request does is the same whoever asks:
 * whether its site may read the answer is all that is decided here, and a site that may not gets no header.
 */
export async function answerSite({ handle, event, origin, sites }: Asking): Promise<Result> {
  const { "access-control-request-method": method } = event.headers;
  if (event.requestContext.http.method === "OPTIONS" && method !== undefined) {
    const asked = { origin, method, path: event.rawPath };
    const may = await unlessItFails(async () => (await sites()).mayAsk(asked));
    return preflight(origin, may === true);
  }
  const reading = await unlessItFails(async () => (await sites()).reading(origin, event));
  const result = await handle(event);
  const may = await unlessItFails(async () => await reading?.(result));
  const headers = { ...result.headers, vary: "Origin", ...(may === true ? readable(origin) : {}) };
  return { ...result, headers };
}

function preflight(origin: string, may: boolean): Result {
  return {
    statusCode: 204,
    headers: {
      vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
      "cache-control": "no-store",
      ...(may
        ? {
            "access-control-allow-origin": origin,
            "access-control-allow-methods": METHODS,
            "access-control-allow-headers": REQUEST_HEADERS,
            "access-control-max-age": String(MAX_AGE_SECONDS),
          }
        : {}),
    },
  };
}

function readable(origin: string) {
  return {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": ANSWER_HEADERS,
  };
}

/** What is done is done whether or not its answer may be read: it is not undone by a look that failed. */
async function unlessItFails<Known>(ask: () => Promise<Known>): Promise<Known | undefined> {
  try {
    return await ask();
  } catch (error) {
    log.error("sites.not-known", error);
    return undefined;
  }
}
