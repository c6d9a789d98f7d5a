import type { AccountStore } from "../../../../shared/directory/accounts/account.store.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { newToken } from "../../../../shared/kernel/ids.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import type { Clock } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { tokenCounts } from "../../../../shared/platform/sign-in/session-law.ts";
import { deskAddress, signInHref } from "./desk-address.ts";
import {
  attemptCookie,
  attemptOf,
  endedAttemptCookie,
  endedSessionCookie,
  formCookie,
  formSecretOf,
  sessionCookie,
  ticketOf,
} from "./desk-cookies.ts";
import { visitorLanguage } from "./desk-reader.ts";
import { acceptsOf, deskForm } from "./desk-session.ts";
import type { DeskSessionDeps } from "./desk-session.ts";
import { notSignedInPage, signedOutPage } from "./sign-in-pages.tsx";
import { publicPage } from "../../../wiring/page.ts";

export type SignInRoutesDeps = DeskSessionDeps & {
  readonly clock: Clock;
  readonly directory: Pick<DirectoryStore, "workplaces">;
  readonly accounts: Pick<AccountStore, "signedIn">;
};

const RETURN_PATH = "/desk/signed-in";
export const SIGNED_OUT_PATH = "/desk/signed-out";

/**
 * OpenID Connect's code flow with PKCE. The library that speaks it is loaded here alone: nobody else
 * waits for it.
 */
export const signInRoutes = {
  begin: publicPage(begin),
  comeBack: publicPage(comeBack),
  signOut: deskForm(signOut, SIGNED_OUT_PATH),
  signedOut: publicPage(signedOut),
};

/** At once and for whoever has a copy of the cookie. A second press finds nothing to end. */
async function signOut(deps: SignInRoutesDeps, request: HttpRequest): Promise<Answer> {
  const ticket = ticketOf(request, deps.publicUrl);
  const { endSession } = await import("../../../../shared/platform/sign-in/sessions.ts");
  if (ticket !== undefined) await endSession(deps, ticket);
  return {
    ...seeOther(`${SIGNED_OUT_PATH}?here=yes`),
    cookies: [endedSessionCookie(deps.publicUrl)],
  };
}

/**
 * Our own session has ended; a page goes on to the provider, which ends its own and comes back here.
 * A redirection could not: `form-action 'self'` holds for wherever the sign-out form is led.
 */
async function signedOut(
  { signIn, publicUrl }: SignInRoutesDeps,
  request: HttpRequest,
): Promise<Answer> {
  const page = signedOutPage(await visitorLanguage(acceptsOf(request)));
  if (request.query["here"] === undefined) return page;
  const { endSessionAddress } = await import("../../../../shared/platform/sign-in/end-session.ts");
  const address = await endSessionAddress(signIn, `${publicUrl}${SIGNED_OUT_PATH}`);
  return address === undefined
    ? page
    : { ...page, headers: { ...page.headers, refresh: `0; url=${address}` } };
}

async function begin(deps: SignInRoutesDeps, { query }: HttpRequest): Promise<Answer> {
  const { random, publicUrl, signIn } = deps;
  const [state, nonce, verifier] = [newToken(random), newToken(random), newToken(random)];
  const { signInAddress } = await import("../../../../shared/platform/sign-in/code-flow.ts");
  const attempt = { state, nonce, verifier };
  const again = query["again"] !== undefined;
  const address = await signInAddress(signIn, `${publicUrl}${RETURN_PATH}`, attempt, again);
  const going = { ...attempt, to: deskAddress(query["to"]), again };
  return { ...seeOther(address), cookies: [attemptCookie(publicUrl, going)] };
}

async function comeBack(deps: SignInRoutesDeps, request: HttpRequest): Promise<Answer> {
  const going = attemptOf(request, deps.publicUrl);
  const language = await visitorLanguage(acceptsOf(request));
  if (going === undefined) return notSignedInPage("/desk", true, language);
  const { publicUrl, signIn, clock } = deps;
  const receivedAt = instant(request.receivedAt);
  const [{ redeemCode }, { readIdToken }, { beginSession }] = await Promise.all([
    import("../../../../shared/platform/sign-in/code-flow.ts"),
    import("../../../../shared/platform/sign-in/id-token.ts"),
    import("../../../../shared/platform/sign-in/sessions.ts"),
  ]);
  const cameBackTo = new URL(`${publicUrl}${RETURN_PATH}`);
  cameBackTo.search = new URLSearchParams(request.query).toString();
  const times = { clock: clock.now(), gateway: receivedAt };
  const redeemed = await redeemCode(signIn, cameBackTo, going, times);
  if (redeemed === undefined) return notSignedInPage(going.to, true, language);
  const { idToken, refreshToken } = redeemed;
  const signedIn = await readIdToken(signIn, idToken, receivedAt);
  if (signedIn === undefined) return notSignedInPage(going.to, false, language);
  const { email, expiresAtSeconds, provenSeconds } = signedIn;
  if (!tokenCounts(await deps.sessions.ended(email), provenSeconds)) {
    // The provider still remembers a browser of before they signed out everywhere.
    if (going.again) return notSignedInPage(going.to, true, language);
    return seeOther(signInHref(going.to, true));
  }
  const tokenUntil = instant(expiresAtSeconds * 1_000);
  const ticket = await beginSession(deps, { email, refreshToken, tokenUntil }, receivedAt);
  await noteFirst(deps, email);
  return {
    ...seeOther(going.to),
    cookies: [
      sessionCookie(publicUrl, ticket),
      formCookie(publicUrl, formSecretOf(request, deps.publicUrl) ?? newToken(deps.random)),
      endedAttemptCookie(publicUrl, going),
    ],
  };
}

/** Of whoever works somewhere: of nobody else it would ever be looked at, or end. */
async function noteFirst(
  { directory, accounts, clock }: SignInRoutesDeps,
  email: string,
): Promise<void> {
  const places = await directory.workplaces(email);
  if (places.length > 0) await accounts.signedIn(email, clock.now());
}
