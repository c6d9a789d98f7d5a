import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Problem } from "../../kernel/problem.ts";
import { log } from "../log.ts";
import { Unavailable } from "../unavailable.ts";
import { mayHaveWritten, watchingWrites } from "../written.ts";
import { toGateway } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { HttpProblem } from "./http-problem.ts";
import { createRouter } from "./router.ts";
import { toRequest } from "./request.ts";
import type { GatewayEvent, HttpRequest, Takes } from "./request.ts";

type HttpMethod = "GET" | "POST" | "PUT" | "DELETE";

/** `on` is written as API Gateway writes routes: `GET /v1/dealers/{dealer}`. */
export type Route = {
  readonly on: `${HttpMethod} /${string}`;
  readonly takes?: Takes | undefined;
  readonly handle: (request: HttpRequest) => Promise<Answer> | Answer;
};

/** How a function says no: JSON problems by default, the pages say it in HTML. */
export type ShowProblem = (
  problem: Problem,
  request: {
    readonly id: string;
    readonly path: string;
    readonly acceptLanguage: string | undefined;
    /** What a client says that it can read. */
    readonly accept?: string | undefined;
  },
  headers: Readonly<Record<string, string>>,
) => Answer | Promise<Answer>;

/** Its sentences are loaded when something is refused: most instances of a function never say no. */
const showJson: ShowProblem = async (problem, { id }, headers) => {
  const { problemAnswer } = await import("./problem-answer.ts");
  return problemAnswer(problem, id, headers);
};

/**
 * One Lambda handler over the routes. The gateway knows which function has an address, and it is this
 * that finds the route; whatever is thrown becomes an answer without its message.
 */
export function httpFunction(routes: readonly Route[], show: ShowProblem = showJson) {
  const find = createRouter(routes);
  return async (event: GatewayEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    const answer = toGateway(await watchingWrites(() => answerTo(event)));
    return event.requestContext.http.method === "HEAD" ? { ...answer, body: "" } : answer;
  };

  async function answerTo(event: GatewayEvent): Promise<Answer> {
    const found = find(event.requestContext.http.method, event.rawPath);
    try {
      if (found === undefined) throw new HttpProblem({ code: "route-not-found" });
      const { route, params } = found;
      return await route.handle(toRequest(event, params, route.takes));
    } catch (error) {
      return onThrown(error, { event, route: found?.route.on ?? event.routeKey }, show);
    }
  }
}

function onThrown(
  error: unknown,
  { event, route }: { readonly event: GatewayEvent; readonly route: string },
  show: ShowProblem,
): Answer | Promise<Answer> {
  const request = {
    id: event.requestContext.requestId,
    path: event.rawPath,
    acceptLanguage: event.headers["accept-language"],
    accept: event.headers["accept"],
  };
  if (error instanceof HttpProblem) {
    return show(error.problem, request, { ...waitOf(error.problem), ...error.headers });
  }
  if (error instanceof Unavailable) {
    log.warn("http.unavailable", { request: request.id, route });
    const headers = { "retry-after": String(error.retryAfterSeconds) };
    return show({ code: isUncertain(event) ? "perhaps-done" : "try-again" }, request, headers);
  }
  log.error("http.failed", error, { request: request.id, route });
  return show({ code: "internal" }, request, {});
}

/** Whoever was too quick hears when to come again: an hour is the longest of most limits. */
function waitOf({ code, retryAfterSeconds = 3_600 }: Problem): Readonly<Record<string, string>> {
  return code === "too-many-requests" ? { "retry-after": String(retryAfterSeconds) } : {};
}

/** Whether this request may have changed something before it failed; one that only reads never does. */
function isUncertain({ requestContext: { http } }: GatewayEvent): boolean {
  return http.method !== "GET" && http.method !== "HEAD" && mayHaveWritten();
}
