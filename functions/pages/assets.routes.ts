import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { deskStylesheet, stylesheet } from "./views/style/stylesheet.ts";

/** Files that never change under their name. */
export function assetsRoutes(): Route[] {
  return [
    {
      on: "GET /assets/{file}",
      handle: ({ params }) => {
        const asked = [stylesheet, deskStylesheet].find(({ file }) => file === params["file"]);
        if (asked === undefined) {
          throw new HttpProblem({ code: "route-not-found", detail: "There is no such file." });
        }
        const headers = {
          "content-type": "text/css; charset=utf-8",
          "cache-control": "public, max-age=31536000, immutable",
        };
        return { status: 200, headers, body: asked.css };
      },
    },
  ];
}
