import { sha256 } from "../../../shared/kernel/hash.ts";
import { withoutPresses } from "../forms/form-token.tsx";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";

/**
 * A page that asks whether it is still as it was hears no more than that. A page that is watched has its mark in
 * front of what it is known by; that it was made for this says `kept-made`.
 */
export function unlessSame({ headers }: HttpRequest, answer: Answer, mark?: string): Answer {
  if (answer.status !== 200) return answer;
  const known = sha256("page", withoutMark(withoutPresses(answer.body))).slice(0, 32);
  const etag = mark === undefined ? `"${known}"` : `"${mark}/${known}"`;
  const isSame = headers["if-none-match"]?.endsWith(`${known}"`) === true;
  if (!isSame) return { ...answer, headers: { ...answer.headers, etag } };
  return notModified(etag, { "kept-made": "yes" });
}

export function notModified(etag: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 304, headers: { etag, "cache-control": "no-store", ...headers }, body: "" };
}

/** It says when the page was made, and not what is on it. */
function withoutMark(body: string): string {
  return body.replace(/ data-tag="[^"]*"/, "");
}
