import type { FunctionSpec, RouteKey } from "../../../functions/wiring/function-spec.ts";

export type Route = {
  readonly key: RouteKey;
  readonly method: string;
  readonly segments: readonly string[];
  readonly auth: "none" | "staff";
  readonly function: FunctionSpec;
};

export type RouteMatch = {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
};

/** All routes of the manifest; `$default` has the method `$default`. */
export function routesOf(manifest: readonly FunctionSpec[]): readonly Route[] {
  return manifest.flatMap((spec) =>
    spec.trigger.kind === "http" ? spec.trigger.routes.map((key) => routeOf(key, spec)) : [],
  );
}

function routeOf(key: RouteKey, spec: FunctionSpec): Route {
  const auth = spec.trigger.kind === "http" ? spec.trigger.auth : "none";
  const [method = "", path = ""] = key.split(" ");
  return { key, method, segments: segmentsOf(path), auth, function: spec };
}

/**
 * The route API Gateway would choose: the one that is most literal from the left, `{name}` before
 * `{name+}`, `ANY` after the method itself, `$default` last.
 */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): RouteMatch | undefined {
  const segments = segmentsOf(path);
  const found = routes
    .filter((route) => route.method === method || route.method === "ANY")
    .flatMap((route) => {
      const parameters = parametersOf(route.segments, segments);
      return parameters === undefined ? [] : [{ route, parameters }];
    })
    .toSorted((a, b) => rank(a.route).localeCompare(rank(b.route)))
    .at(0);
  if (found !== undefined) return found;
  const fallback = routes.find((route) => route.key === "$default");
  return fallback === undefined ? undefined : { route: fallback, parameters: {} };
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").slice(1);
}

function parametersOf(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index];
    if (segment === undefined || segment === "") {
      if (part !== segment) return undefined;
      continue;
    }
    if (isGreedy(part)) {
      parameters[part.slice(1, -2)] = segments.slice(index).map(decoded).join("/");
      return parameters;
    }
    if (isVariable(part)) parameters[part.slice(1, -1)] = decoded(segment);
    else if (part !== segment) return undefined;
  }
  return pattern.length === segments.length ? parameters : undefined;
}

const isVariable = (part: string) => part.startsWith("{");
const isGreedy = (part: string) => part.endsWith("+}");

/** Sorts `literal` before `{name}` before `{name+}`, segment by segment from the left. */
function rank({ segments, method }: Route): string {
  const kinds = segments.map((part) => (isGreedy(part) ? "2" : isVariable(part) ? "1" : "0"));
  return `${kinds.join("")}${method === "ANY" ? "1" : "0"}`;
}

/** API Gateway decodes path parameters and leaves what is not valid encoding as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
