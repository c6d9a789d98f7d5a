import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import { publicPage } from "../../wiring/page.ts";
import { embedFiles } from "./embed-files.built.ts";

/**
 * An hour in every cache: what stands under the version of an address changes, and never so that a page which uses
 * it would have to. The same for everybody, so any site may read it.
 */
const HEADERS = {
  "cache-control": "public, max-age=3600",
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};

export const embedRoutes = {
  file: publicPage((_deps: unknown, { params }) => {
    const name = params["file"] ?? "";
    const asked = Object.hasOwn(embedFiles, name) ? embedFiles[name] : undefined;
    if (asked === undefined) throw new HttpProblem({ code: "route-not-found" });
    const headers = { ...HEADERS, "content-type": `${asked.type}; charset=utf-8` };
    return { status: 200, headers, body: asked.text };
  }),
};
