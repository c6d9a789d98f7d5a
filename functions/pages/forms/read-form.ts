import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";

/** What a form sent, by field; an empty field is absent. */
export type Form = Readonly<Record<string, string>>;

/**
 * The fields of a form of our own.
 * @throws HttpProblem 403 when another site sent it, 415 when it is no form, 400 when it is not UTF-8.
 */
export function readForm(request: HttpRequest, publicUrl: string): Form {
  refuseForeign(request.headers, publicUrl);
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
    throw new HttpProblem({ code: "unsupported-media-type" });
  }
  refuseBrokenText(request.body);
  const fields = [...new URLSearchParams(request.body)].map(
    ([name, value]) => [name, value.trim()] as const,
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== ""));
}

/** Otherwise a name would be kept with what it lost on the way. */
function refuseBrokenText(body: string): void {
  try {
    decodeURIComponent(body);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new HttpProblem({ code: "malformed-json", detail: "not-utf8" });
  }
}

/**
 * A browser says where a form comes from, and no page can make it lie. One of the two headers is
 * there in every browser of the last years; a client without both is no browser, and has no cookie of
 * ours that somebody could misuse.
 */
export function refuseForeign(headers: HttpRequest["headers"], publicUrl: string): void {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  const named = origin === undefined || origin === "null" ? undefined : URL.parse(origin);
  const ours =
    named === undefined
      ? site === undefined
        ? origin === undefined
        : site === "same-origin"
      : named?.origin === new URL(publicUrl).origin || named?.host === host;
  if (ours) return;
  throw new HttpProblem({ code: "foreign-form" });
}
