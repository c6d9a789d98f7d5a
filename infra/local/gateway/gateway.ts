import type { FunctionSpec } from "../../../functions/wiring/function-spec.ts";
import type { FunctionsHost } from "../functions/functions-host.ts";
import type { Authorizer } from "./authorizer.ts";
import { gatewayEvent, gatewayResponse } from "./gateway-event.ts";
import { matchRoute, routesOf } from "./routes.ts";
import type { Handle } from "../http/serve.ts";
import { json } from "../http/serve.ts";

export type GatewayParts = {
  readonly manifest: readonly FunctionSpec[];
  readonly functions: FunctionsHost;
  readonly authorizer: Authorizer;
  readonly now: () => number;
};

/** Does what the HTTP API does in front of the functions: routes, the JWT authorizer, the payload. */
export function createGateway({ manifest, functions, authorizer, now }: GatewayParts): Handle {
  const routes = routesOf(manifest);
  return async (request) => {
    const match = matchRoute(routes, request.method, request.path);
    if (match === undefined) return json(404, { message: "Not Found" });
    const { route } = match;
    const claims =
      route.auth === "staff" ? await authorizer(request.headers["authorization"]) : undefined;
    if (route.auth === "staff" && claims === undefined) {
      return json(401, { message: "Unauthorized" }, { "www-authenticate": "Bearer" });
    }
    try {
      const event = gatewayEvent(request, match, now(), claims);
      return gatewayResponse(await functions.invoke(route.function.name, event));
    } catch {
      // The host has logged what went wrong; a client of the deployed API learns no more than this.
      return json(500, { message: "Internal Server Error" });
    }
  };
}
