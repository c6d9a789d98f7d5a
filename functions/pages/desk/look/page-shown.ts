import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Scheme } from "../../../../shared/directory/look/page-colours.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { lookOf, styleSource } from "../../views/look.ts";
import { darkStylesheet, framedStylesheet } from "../../views/page-files.built.ts";

const STYLES = /(?:<link rel="stylesheet"[^>]*>)+(?:<style>[^<]*<\/style>)?/;
const SCRIPTS = /<script [^>]*><\/script>/g;
const SCHEME = /<meta name="color-scheme" content="[^"]*"/;

/**
 * A page of ours, light or dark whatever the system is of whoever looks at it, in a frame of our own pages and
 * nowhere else. It runs no script.
 */
export function pageShown(page: Answer, dealer: Dealer, scheme: Scheme): Answer {
  const appearance = { ...dealer.appearance, scheme };
  const { css } = lookOf({ ...dealer, appearance }, true);
  const sheets = [framedStylesheet, ...(scheme === "dark" ? [darkStylesheet] : [])];
  const links = sheets
    .map(({ file }) => `<link rel="stylesheet" href="/assets/${file}"/>`)
    .join("");
  const style = css === "" ? "" : `<style>${css}</style>`;
  const body = page.body
    .replace(STYLES, () => `${links}${style}`)
    .replaceAll(SCRIPTS, "")
    .replace(SCHEME, () => `<meta name="color-scheme" content="${scheme}"`);
  const policy = [
    "default-src 'none'",
    ["style-src 'self'", ...(css === "" ? [] : [styleSource(css)])].join(" "),
    "img-src 'self' https:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ];
  return { ...page, body, headers: { ...page.headers, ...shownHeaders(policy) } };
}

export function shownHeaders(policy: readonly string[]) {
  return { "content-security-policy": policy.join("; "), "cache-control": "no-store" };
}
