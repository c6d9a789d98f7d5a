import { readFile } from "node:fs/promises";
import type { ControlHandler, ControlRoutes } from "./control-router.ts";

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'";

/** The console a person sees at `/_local/`. */
export const pageRoutes: ControlRoutes = {
  "GET /_local": async () => ({ status: 308, headers: { location: "/_local/" } }),
  "GET /_local/": file("console.html", "text/html; charset=utf-8"),
  "GET /_local/console.js": file("console.js", "text/javascript; charset=utf-8"),
  "GET /_local/console.css": file("console.css", "text/css; charset=utf-8"),
};

function file(name: string, type: string): ControlHandler {
  return async () => ({
    status: 200,
    headers: {
      "content-type": type,
      "cache-control": "no-store",
      "content-security-policy": PAGE_POLICY,
      "x-content-type-options": "nosniff",
    },
    body: await readFile(new URL(`../console/${name}`, import.meta.url)),
  });
}
