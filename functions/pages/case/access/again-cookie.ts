import type { HttpRequest } from "../../../../shared/platform/http/request.ts";

const COOKIE = "again";
/** For this visit to the form; whoever comes later starts from their case. */
const KEPT_SECONDS = 3_600;

type Opened = { readonly dealer: string; readonly token: string };

/**
 * The key to a case for the forms of its dealer, which the case's own cookie does not reach. It fills in a form
 * only under an address that names the case, so the next who opens the form on a shared device finds it empty.
 */
export function againCookie({ dealer, token }: Opened, publicUrl: string): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${token}; Path=/d/${dealer}; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

export function againTokenOf({ cookies }: HttpRequest): string | undefined {
  return cookies[COOKIE];
}
