import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { stylesheet } from "./views/style/stylesheet.ts";

/** Files that never change under their name. */
export function assetsRoutes(): Route[] {
  return [
    {
      on: "GET /assets/{file}",
      handle: ({ params }) => {
        if (params["file"] !== stylesheet.file) {
          throw new HttpProblem({ code: "route-not-found", detail: "There is no such file." });
        }
        const headers = {
          "content-type": "text/css; charset=utf-8",
          "cache-control": "public, max-age=31536000, immutable",
        };
        return { status: 200, headers, body: stylesheet.css };
      },
    },
  ];
}
