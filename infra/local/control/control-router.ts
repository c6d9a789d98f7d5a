import { randomUUID } from "node:crypto";
import type * as z from "zod";
import { PROBLEMS } from "../../../shared/kernel/problem.ts";
import type { Handle, Request, Response } from "../http/serve.ts";
import { json } from "../http/serve.ts";

/** What a control call may be refused with. */
export class ControlProblem extends Error {
  override readonly name = "ControlProblem";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** Gets the variable parts of its path, decoded, in order. */
export type ControlHandler = (request: Request, ...parts: readonly string[]) => Promise<Response>;

/** `POST /_local/schedules/{name}/fire` → what it does. */
export type ControlRoutes = Readonly<Record<string, ControlHandler>>;

export function controlRouter(routes: ControlRoutes): Handle {
  const known = Object.entries(routes).map(([key, handle]) => {
    const [method = "", path = ""] = key.split(" ");
    const pattern = new RegExp(
      `^${path.replaceAll(/\{\w+\}/g, "([^/]+)").replaceAll(".", "\\.")}$`,
    );
    return { method, pattern, handle };
  });
  return async (request) => {
    const here = known.filter(({ pattern }) => pattern.test(request.path));
    const route = here.find(({ method }) => method === request.method);
    try {
      if (route === undefined) throw nothing(here.length > 0, request);
      const parts = route.pattern.exec(request.path)?.slice(1) ?? [];
      return await route.handle(request, ...parts.map(decoded));
    } catch (error) {
      if (error instanceof ControlProblem) return problem(error);
      throw error;
    }
  };
}

function nothing(otherMethods: boolean, { method, path }: Request): ControlProblem {
  return otherMethods
    ? new ControlProblem(405, "method-not-allowed", `${path} does not take ${method}.`)
    : new ControlProblem(404, "route-not-found", `There is no ${path}.`);
}

/** @throws ControlProblem 400 or 422; an empty body counts as `{}`. */
export function controlBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(parseJson(request.body.toString("utf8")));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `/${path.join("/")}: ${message}`);
  throw new ControlProblem(422, "invalid-request", problems.join("; "));
}

function parseJson(text: string): unknown {
  try {
    return text.trim() === "" ? {} : JSON.parse(text);
  } catch {
    throw new ControlProblem(400, "malformed-json", "The body is not JSON.");
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ControlProblem(404, "route-not-found", "The address is not UTF-8.");
  }
}

function problem({ status, code, message }: ControlProblem): Response {
  const title = Object.entries(PROBLEMS).find(([known]) => known === code)?.[1].title;
  return json(
    status,
    {
      type: `/problems/${code}`,
      title: title ?? "Not here",
      status,
      detail: message,
      instance: randomUUID(),
    },
    { "content-type": "application/problem+json", "cache-control": "no-store" },
  );
}

/** Nothing under `/_local` may be kept by a browser. */
export function fresh(status: number, value: unknown): Response {
  return json(status, value, { "cache-control": "no-store" });
}
