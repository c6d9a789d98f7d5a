import type { Child } from "hono/jsx";
import { html } from "../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";

/** A part of a page, for a script that asked for it; it says so, for whoever is signed out gets a page instead. */
export function piece(view: Child): Answer {
  if (view instanceof Promise) throw new TypeError("a view must not wait for anything");
  return html(200, String(view), { "kept-piece": "yes" });
}
