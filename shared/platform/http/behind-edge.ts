import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { sameSecret } from "../../kernel/hash.ts";
import { readEnvironment } from "../environment.ts";
import type { GatewayEvent } from "./request.ts";

/** What only the edge knows, sent along with every request. */
export const ORIGIN_KEY_HEADER = "kept-origin-key";
/** Who calls the edge, written by the edge over whatever stood there. */
export const VIEWER_HEADER = "kept-viewer";
/** In place of a key, where no edge stands in front of the API. */
export const NO_EDGE = "none";

type Handler = (event: GatewayEvent) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * The handler, for requests through the edge alone: any other is 403 before anything of it is read.
 * Who calls is then the edge's viewer, for to the gateway it is the edge. Where no edge is, every
 * request is as the gateway says.
 */
export function behindEdge(handle: Handler, key = readEnvironment("ORIGIN_KEY")): Handler {
  if (key === NO_EDGE) return handle;
  return async (event) => {
    const { [ORIGIN_KEY_HEADER]: given = "", [VIEWER_HEADER]: viewer, ...headers } = event.headers;
    if (viewer === undefined || !sameSecret(key, given)) return { statusCode: 403 };
    const { requestContext } = event;
    const http = { ...requestContext.http, sourceIp: viewer };
    return await handle({ ...event, headers, requestContext: { ...requestContext, http } });
  };
}
