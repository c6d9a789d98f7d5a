import { sha256 } from "../../../shared/kernel/hash.ts";
import { withoutPresses } from "../forms/form-token.tsx";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";

/** A page that asks whether it is still as it was hears no more than that. */
export function unlessSame({ headers }: HttpRequest, answer: Answer): Answer {
  if (answer.status !== 200) return answer;
  const etag = `"${sha256("page", withoutPresses(answer.body)).slice(0, 32)}"`;
  if (headers["if-none-match"] !== etag) return { ...answer, headers: { ...answer.headers, etag } };
  return { status: 304, headers: { etag, "cache-control": "no-store" }, body: "" };
}
