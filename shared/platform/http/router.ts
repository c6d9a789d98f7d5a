/** A route as API Gateway writes it: `GET /v1/dealers/{dealer}`. */
type Keyed = { readonly on: string };

type Found<Route> = {
  readonly route: Route;
  /** As they came, still percent-encoded. */
  readonly params: Readonly<Record<string, string>>;
};

type Branch<Route> = {
  readonly literal: Map<string, Branch<Route>>;
  variable: Branch<Route> | undefined;
  readonly byMethod: Map<string, Route>;
};

/**
 * Finds the route of an address as API Gateway would: what is literal from the left comes before what
 * is named, and a named part is never empty. Of two routes with one key the later one holds; HEAD is
 * asked of GET. Routes are looked up and not called, so nothing of them is loaded.
 */
export function createRouter<Route extends Keyed>(routes: readonly Route[]) {
  const root = newBranch<Route>();
  for (const route of routes) {
    const [method = "", path = ""] = route.on.split(" ");
    branchOf(root, path).byMethod.set(method, route);
  }
  return (method: string, path: string): Found<Route> | undefined => {
    const parts = partsOf(path);
    const route = find(root, parts, method === "HEAD" ? "GET" : method);
    return route === undefined ? undefined : { route, params: paramsOf(route, parts) };
  };
}

function newBranch<Route>(): Branch<Route> {
  return { literal: new Map(), variable: undefined, byMethod: new Map() };
}

function branchOf<Route>(root: Branch<Route>, path: string): Branch<Route> {
  let branch = root;
  for (const part of partsOf(path)) {
    if (nameOf(part) === undefined) {
      const next = branch.literal.get(part) ?? newBranch<Route>();
      branch.literal.set(part, next);
      branch = next;
    } else branch = branch.variable ??= newBranch<Route>();
  }
  return branch;
}

/** Goes no deeper than the routes do, however long the address is. */
function find<Route>(
  branch: Branch<Route> | undefined,
  parts: readonly string[],
  method: string,
): Route | undefined {
  const [part, ...rest] = parts;
  if (branch === undefined) return undefined;
  if (part === undefined) return branch.byMethod.get(method);
  const literal = find(branch.literal.get(part), rest, method);
  return literal ?? (part === "" ? undefined : find(branch.variable, rest, method));
}

function paramsOf({ on }: Keyed, parts: readonly string[]): Readonly<Record<string, string>> {
  const [, path = ""] = on.split(" ");
  const params: Record<string, string> = {};
  for (const [at, part] of partsOf(path).entries()) {
    const name = nameOf(part);
    if (name !== undefined) params[name] = parts[at] ?? "";
  }
  return params;
}

function partsOf(path: string): readonly string[] {
  return path.split("/").slice(1);
}

function nameOf(part: string): string | undefined {
  return /^\{(\w+)\}$/.exec(part)?.[1];
}
