import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { toGateway } from "../../../shared/platform/http/answer.ts";
import type { GatewayEvent } from "../../../shared/platform/http/request.ts";
import { tidyAddress } from "./tidy-address.ts";

type Handler = (event: GatewayEvent) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * Leads whoever reads a page to the address that it has, with what they asked of it. Forms are not led on: ours
 * are sent to the right one.
 */
export function atOneAddress(handle: Handler): Handler {
  return async (event) => {
    const { method } = event.requestContext.http;
    const tidy = method === "GET" || method === "HEAD" ? tidyAddress(event.rawPath) : undefined;
    if (tidy === undefined) return handle(event);
    const query = event.rawQueryString === "" ? "" : `?${event.rawQueryString}`;
    const headers = { location: tidy + query, "cache-control": "no-store" };
    return toGateway({ status: 308, headers, body: "" });
  };
}
