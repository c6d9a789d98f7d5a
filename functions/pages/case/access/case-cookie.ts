import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";

const COOKIE = "case";
/** What stood in a mail alone; a form sent with it says that somebody reads there. */
const MAIL_COOKIE = "mail";
/** Long enough to come back tomorrow without the mail, short on a device that others use too. */
const KEPT_SECONDS = 36 * 3600;

/**
 * Leads to the case and lets this browser open it. The token goes from the address into a cookie that
 * no script can read, that no other path and no other site's form gets, so it stands in no history.
 * The path tells one case from another, so it cannot be a `__Host-` cookie, which is the whole site's.
 */
export function openCase(
  { reference, token }: { readonly reference: string; readonly token: string },
  publicUrl: string,
  mailKey?: string,
): Answer {
  const path = `/c/${reference}`;
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  const kept = (name: string, value: string) =>
    `${name}=${value}; Path=${path}; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
  return {
    ...seeOther(path),
    cookies: [kept(COOKIE, token), ...(mailKey === undefined ? [] : [kept(MAIL_COOKIE, mailKey)])],
  };
}

export function mailKeyOf({ cookies }: HttpRequest): string | undefined {
  return cookies[MAIL_COOKIE];
}

export function caseTokenOf({ cookies }: HttpRequest): string | undefined {
  return cookies[COOKIE];
}
