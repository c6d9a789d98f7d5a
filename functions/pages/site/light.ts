import { gzipSync } from "node:zlib";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { sha256Of } from "../../../shared/kernel/hash.ts";
import type { GatewayEvent } from "../../../shared/platform/http/request.ts";

type Handler = (event: GatewayEvent) => Promise<APIGatewayProxyStructuredResultV2>;
type Result = APIGatewayProxyStructuredResultV2;

/** Below that the head of a compressed file outweighs what it saves. */
const LEAST_BYTES = 1_000;

/**
 * What anybody may keep is sent once: whoever has it hears that it is as it was (304), and whoever has not gets
 * it compressed, which neither the gateway nor an edge that keeps no pages does. Never what is somebody's: the
 * length of a compressed page tells of its secrets to whoever can put words into it (BREACH).
 */
export function light(handle: Handler): Handler {
  return async (event) => {
    const result = await handle(event);
    if (!isForAnybody(event, result)) return result;
    const etag = `W/"${sha256Of(result.body ?? "").slice(0, 32)}"`;
    const headers: Result["headers"] = { ...result.headers, etag, vary: "accept-encoding" };
    if (isKnown(event.headers["if-none-match"], etag)) {
      return { statusCode: 304, headers, body: "" };
    }
    return compressed(event, { ...result, headers });
  };
}

function isForAnybody({ requestContext }: GatewayEvent, { statusCode, headers }: Result): boolean {
  const { method } = requestContext.http;
  const cache = String(headers?.["cache-control"] ?? "no-store");
  return (method === "GET" || method === "HEAD") && statusCode === 200 && cache !== "no-store";
}

/** RFC 9110, 13.1.2: a list, or anything. */
function isKnown(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false;
  const strong = (tag: string) => tag.trim().replace(/^W\//, "");
  return asked.trim() === "*" || asked.split(",").some((one) => strong(one) === strong(etag));
}

function compressed({ headers }: GatewayEvent, result: Result): Result {
  const { body = "", isBase64Encoded } = result;
  // `gzip;q=0` says that it may not be.
  const takes = /(?:^|,)\s*gzip\s*(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))(?:;|,|$)/i;
  if (isBase64Encoded === true || !takes.test(headers["accept-encoding"] ?? "")) return result;
  if (Buffer.byteLength(body) < LEAST_BYTES) return result;
  return {
    ...result,
    headers: { ...result.headers, "content-encoding": "gzip" },
    body: gzipSync(body).toString("base64"),
    isBase64Encoded: true,
  };
}
