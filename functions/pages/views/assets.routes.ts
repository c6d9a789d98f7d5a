import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import * as pageFiles from "./page-files.built.ts";
import type { PageFile } from "./page-files.built.ts";
import { publicPage } from "../../wiring/page.ts";

const ASSETS: ReadonlyMap<string, PageFile> = new Map(
  Object.values(pageFiles).map((each) => [each.file, each]),
);

/** Files that never change under their name. */
export const assetsRoutes = {
  file: publicPage((_deps: unknown, { params }) => {
    const asked = ASSETS.get(params["file"] ?? "");
    if (asked === undefined) throw new HttpProblem({ code: "route-not-found" });
    const headers = {
      "content-type": `${asked.type}; charset=utf-8`,
      "cache-control": "public, max-age=31536000, immutable",
    };
    return { status: 200, headers, body: asked.text };
  }),
};
