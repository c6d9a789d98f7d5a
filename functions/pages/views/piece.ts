import type { HtmlEscapedString } from "hono/utils/html";
import { html } from "../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";

/** A part of a page, for a script that asked for it; it says so, for whoever is signed out gets a page instead. */
export function piece(view: HtmlEscapedString | Promise<HtmlEscapedString>): Answer {
  if (view instanceof Promise) throw new TypeError("a view must not wait for anything");
  return html(200, String(view), { "kept-piece": "yes" });
}
