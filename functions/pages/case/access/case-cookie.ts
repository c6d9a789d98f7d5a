import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";

const COOKIE = "case";
/** What stood in a mail alone; a form sent with it says that somebody reads there. */
const MAIL_COOKIE = "mail";
/** Long enough to come back tomorrow without the mail, short on a device that others use too. */
const KEPT_SECONDS = 36 * 3600;

/** At which dealer the case is: it opens nothing, and says whom to call once the key is gone. */
const DEALER_COOKIE = "dealer";
const DEALER_KEPT_SECONDS = 180 * 24 * 3600;

/**
 * Leads to the case and lets this browser open it. The token goes from the address into a cookie that
 * no script can read, that no other path and no other site's form gets, so it stands in no history.
 * The path tells one case from another, so it cannot be a `__Host-` cookie, which is the whole site's.
 */
export function openCase(
  { reference, token, dealer }: Opened,
  publicUrl: string,
  { mailKey, page = "" }: Led = {},
): Answer {
  const path = `/c/${reference}`;
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  const kept = (name: string, value: string, seconds: number = KEPT_SECONDS) =>
    `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  return {
    ...seeOther(path + page),
    cookies: [
      kept(COOKIE, token),
      ...(dealer === undefined ? [] : [kept(DEALER_COOKIE, dealer, DEALER_KEPT_SECONDS)]),
      ...(mailKey === undefined ? [] : [kept(MAIL_COOKIE, mailKey)]),
    ],
  };
}

type Led = {
  readonly mailKey?: string | undefined;
  /** Of the case, from its address on: `/appointments/apt_1/cancel`. */
  readonly page?: string | undefined;
};

type Opened = {
  readonly reference: string;
  readonly token: string;
  readonly dealer?: string | undefined;
};

export function dealerCookieOf({ cookies }: HttpRequest): string | undefined {
  return cookies[DEALER_COOKIE];
}

export function mailKeyOf({ cookies }: HttpRequest): string | undefined {
  return cookies[MAIL_COOKIE];
}

export function caseTokenOf({ cookies }: HttpRequest): string | undefined {
  return cookies[COOKIE];
}
