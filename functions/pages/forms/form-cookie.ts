import { newToken } from "../../../shared/kernel/ids.ts";
import type { Random } from "../../../shared/kernel/random.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";

const COOKIE = "form";
const SECRET = /^[\w-]{43}$/;
/** As long as what is sealed with it is kept. */
const KEPT_SECONDS = 3_600;

/**
 * What this browser alone knows, for what its forms are answered: the key to its case on pages of one, else
 * a secret of its own that it got with the page the form stands on.
 */
export function formSecretOf({ path, cookies }: HttpRequest): string | undefined {
  const secret = cookies[path.startsWith("/c/") ? "case" : COOKIE];
  return secret !== undefined && SECRET.test(secret) ? secret : undefined;
}

type CookieDeps = { readonly random: Random; readonly publicUrl: string };

/** A page of a dealer, or where a case is looked for, that holds a form brings a secret along, one for all forms of a browser. */
export function withFormCookie(
  answer: Answer,
  request: HttpRequest,
  { random, publicUrl }: CookieDeps,
): Answer {
  const place = /^\/d\/[^/]+|^\/c$/.exec(request.path)?.[0];
  if (place === undefined || !answer.body.includes('<form method="post"')) return answer;
  const secret = formSecretOf(request) ?? newToken(random);
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  const cookie = `${COOKIE}=${secret}; Path=${place}; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
  return { ...answer, cookies: [...(answer.cookies ?? []), cookie] };
}
