/** Paths of the desk with the few parameters they take; nothing that could leave this site. */
const DESK_ADDRESS = /^\/desk(?:\/[A-Za-z0-9_-]+)*(?:\?[A-Za-z0-9_=&.-]*)?(?:#[A-Za-z0-9_-]*)?$/;

/** Where somebody wanted to go before signing in: an address of the desk, or its first page. */
export function deskAddress(wanted: string | undefined): string {
  return wanted !== undefined && DESK_ADDRESS.test(wanted) ? wanted : "/desk";
}

/** Before the address to come back to, where a script knows it. */
export const SIGN_IN_TO = "/desk/sign-in?to=";

/** `again`: whoever the provider still remembers is to prove it anew. */
export function signInHref(wanted: string, again = false): string {
  const query = new URLSearchParams({
    to: deskAddress(wanted),
    ...(again ? { again: "yes" } : {}),
  });
  return `/desk/sign-in?${query.toString()}`;
}
