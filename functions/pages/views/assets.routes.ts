import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { Route } from "../../../shared/platform/http/http-function.ts";
import {
  copyScript,
  emailScript,
  embedScript,
  keysScript,
  liveScript,
  zoneScript,
} from "./script/scripts.ts";
import { deskStylesheet, stylesheet } from "./style/stylesheet.ts";

type Asset = { readonly type: string; readonly body: string };

const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ...[stylesheet, deskStylesheet].map(({ file, css }): [string, Asset] => [
    file,
    { type: "text/css", body: css },
  ]),
  ...[liveScript, keysScript, embedScript, copyScript, emailScript, zoneScript].map(
    ({ file, js }): [string, Asset] => [file, { type: "text/javascript", body: js }],
  ),
]);

/** Files that never change under their name. */
export function assetsRoutes(): Route[] {
  return [
    {
      on: "GET /assets/{file}",
      handle: ({ params }) => {
        const asked = ASSETS.get(params["file"] ?? "");
        if (asked === undefined) {
          throw new HttpProblem({ code: "route-not-found", detail: "There is no such file." });
        }
        const headers = {
          "content-type": `${asked.type}; charset=utf-8`,
          "cache-control": "public, max-age=31536000, immutable",
        };
        return { status: 200, headers, body: asked.body };
      },
    },
  ];
}
