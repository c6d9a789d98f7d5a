import * as client from "openid-client";
import type { Instant } from "../../kernel/time.ts";
import { configurationOf, isRefusal } from "./configuration.ts";
import { providerOf } from "./provider.ts";
import type { SignInSettings } from "./provider.ts";

/** What the browser keeps until it comes back, so that nobody else's answer is taken for its own. */
export type Attempt = {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636). */
  readonly verifier: string;
};

/** Where to send the browser. `again` asks the provider not to let in whoever it still remembers. */
export async function signInAddress(
  settings: SignInSettings,
  returnTo: string,
  { state, nonce, verifier }: Attempt,
  again: boolean,
): Promise<string> {
  const config = await configurationOf(settings);
  const { scopes_supported: scopes = [] } = await providerOf(settings.issuer);
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: returnTo,
    // Some providers renew a session only for who asks for it so (OpenID Connect Core 1.0 §11); to others
    // the word is an error.
    scope: scopes.includes("offline_access") ? "openid email offline_access" : "openid email",
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ...(again ? { prompt: "login" } : {}),
  });
  return address.href;
}

/** Until when the two clocks differ; the provider's answer is held against the gateway's. */
type Times = { readonly clock: Instant; readonly gateway: Instant };

export type Redeemed = { readonly idToken: string; readonly refreshToken: string | undefined };

/**
 * The tokens for the code in the address the browser came back with; undefined when the provider
 * said no, the answer is not to this attempt, or the code was used before.
 */
export async function redeemCode(
  settings: SignInSettings,
  cameBackTo: URL,
  { state, nonce, verifier }: Attempt,
  { clock, gateway }: Times,
): Promise<Redeemed | undefined> {
  const skew = Math.round((gateway - clock) / 1000);
  const config = await configurationOf(settings, skew);
  const checks = {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  };
  try {
    const answer = await client.authorizationCodeGrant(config, cameBackTo, checks);
    const { id_token: idToken, refresh_token: refreshToken } = answer;
    return idToken === undefined ? undefined : { idToken, refreshToken };
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
