import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { GatewayEvent } from "./request.ts";
import type { Sites } from "./site-answers.ts";

type Handler = (event: GatewayEvent) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * Answers browsers on other sites, too (the CORS protocol of the Fetch standard). What that takes is loaded when one
 * says where it is.
 */
export function crossOrigin(handle: Handler, open: () => Promise<Sites>): Handler {
  let opened: Promise<Sites> | undefined;
  return async (event) => {
    const { origin } = event.headers;
    if (origin !== undefined) {
      const { answerSite } = await import("./site-answers.ts");
      return answerSite({ handle, event, origin, sites: () => (opened ??= open()) });
    }
    const result = await handle(event);
    // Or what a cache keeps of it would be shown to a site.
    return { ...result, headers: { ...result.headers, vary: "Origin" } };
  };
}
