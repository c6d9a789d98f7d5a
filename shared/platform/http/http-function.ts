import { middy } from "@middy/core";
import httpRouter from "@middy/http-router";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Problem } from "../../kernel/problem.ts";
import { log } from "../log.ts";
import { Unavailable } from "../unavailable.ts";
import { problemAnswer, toGateway } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { HttpProblem } from "./http-problem.ts";
import { toRequest } from "./request.ts";
import type { HttpRequest } from "./request.ts";

export type HttpMethod = "GET" | "POST" | "PUT" | "DELETE";

/** `on` is written as API Gateway writes routes: `GET /v1/dealers/{dealer}`. */
export type Route = {
  readonly on: `${HttpMethod} /${string}`;
  readonly handle: (request: HttpRequest) => Promise<Answer> | Answer;
};

/** How a function says no: JSON problems by default, the pages say it in HTML. */
export type ShowProblem = (
  problem: Problem,
  request: { readonly id: string; readonly path: string },
  headers: Readonly<Record<string, string>>,
) => Answer;

type GatewayEvent = APIGatewayProxyEventV2;
type GatewayResult = APIGatewayProxyStructuredResultV2;

const showJson: ShowProblem = (problem, { id }, headers) => problemAnswer(problem, id, headers);

/** One Lambda handler over the routes; whatever is thrown becomes an answer without its message. */
export function httpFunction(routes: readonly Route[], show: ShowProblem = showJson) {
  const answering = (handle: Route["handle"]) => async (event: GatewayEvent) => {
    try {
      return toGateway(await handle(toRequest(event)));
    } catch (error) {
      return toGateway(onThrown(error, event, show));
    }
  };
  const nothingHere = answering(() => {
    throw new HttpProblem({ code: "route-not-found", detail: "There is nothing here." });
  });
  const router = httpRouter<GatewayEvent, GatewayResult>({
    routes: routes.map(({ on, handle }) => ({ ...splitRoute(on), handler: answering(handle) })),
    notFoundResponse: () => ({ statusCode: 404 }),
  });
  const known = new Set<string>(routes.map(({ on }) => on));
  return middy<GatewayEvent, GatewayResult>().handler((event, context, options) =>
    known.has(event.routeKey) ? router(event, context, options) : nothingHere(event),
  );
}

function onThrown(error: unknown, event: GatewayEvent, show: ShowProblem): Answer {
  const request = { id: event.requestContext.requestId, path: event.rawPath };
  if (error instanceof HttpProblem) return show(error.problem, request, error.headers);
  if (error instanceof Unavailable) {
    log.warn("http.unavailable", { request: request.id, route: event.routeKey });
    const detail = "We are busy; nothing was changed. Please try again.";
    const headers = { "retry-after": String(error.retryAfterSeconds) };
    return show({ code: "try-again", detail }, request, headers);
  }
  log.error("http.failed", error, { request: request.id, route: event.routeKey });
  const detail = "Something went wrong on our side; quote the request id.";
  return show({ code: "internal", detail }, request, {});
}

function splitRoute(on: Route["on"]): { method: HttpMethod; path: string } {
  const [method, path = "/"] = on.split(" ");
  switch (method) {
    case "GET":
    case "POST":
    case "PUT":
    case "DELETE":
      return { method, path };
    default:
      throw new Error(`route ${on} has no known method`);
  }
}
