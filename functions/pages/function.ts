import type { FunctionSpec, RouteKey } from "../wiring/function-spec.ts";
import type { RouteHead } from "../wiring/route.ts";
import { customerRoutes, lookRoutes } from "./customer-routes.ts";
import { deskNowRoutes, deskRoutes } from "./desk-routes.ts";

export const pages = {
  name: "pages",
  purpose: "The booking form, the customer's case and the dealer's desk as web pages",
  trigger: {
    kind: "http",
    auth: "none",
    // What is nothing of ours is said to a browser in a page, and to a program as a problem.
    routes: [
      ...[...lookRoutes, ...customerRoutes, ...deskNowRoutes, ...deskRoutes].flatMap(keysOf),
      "$default",
    ],
  },
  needs: [
    "cases:read",
    "cases:select",
    "cases:write",
    "calendar:read",
    "calendar:write",
    "directory:read",
    "directory:write",
    "exports:read",
    "erased:write",
    "staff:sign-in",
    "edge:only",
  ],
  timeoutSeconds: 10,
  memoryMegabytes: 1769,
  errorImpact:
    "Customers see no booking form and cannot open the link in their mail; staff have no desk",
} as const satisfies FunctionSpec;

/** Whoever checks a link with HEAD is answered as with GET, and changes as little. */
function keysOf({ on }: RouteHead): readonly RouteKey[] {
  const path = /^GET \/(.*)$/.exec(on)?.[1];
  return path === undefined ? [on] : [on, `HEAD /${path}`];
}
