import type { Answer } from "../../../shared/platform/http/answer.ts";

/** After a POST, so that loading the page again sends nothing again. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { location, "cache-control": "no-store" }, body: "" };
}
