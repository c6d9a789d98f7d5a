import * as client from "openid-client";
import type { Instant } from "../../kernel/time.ts";
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
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: returnTo,
    scope: "openid email",
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

/**
 * The ID token for the code in the address the browser came back with; undefined when the provider
 * said no, the answer is not to this attempt, or the code was used before.
 */
export async function redeemCode(
  settings: SignInSettings,
  cameBackTo: URL,
  { state, nonce, verifier }: Attempt,
  { clock, gateway }: Times,
): Promise<string | undefined> {
  const skew = Math.round((gateway - clock) / 1000);
  const config = await configurationOf(settings, skew);
  const checks = {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  };
  try {
    return (await client.authorizationCodeGrant(config, cameBackTo, checks)).id_token;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof client.AuthorizationResponseError ||
    error instanceof client.ResponseBodyError ||
    error instanceof client.ClientError
  );
}

async function configurationOf(
  { issuer, clientId }: SignInSettings,
  skew = 0,
): Promise<client.Configuration> {
  const { end_session_endpoint: _, ...provider } = await providerOf(issuer);
  const metadata = { [client.clockSkew]: skew };
  const config = new client.Configuration(provider, clientId, metadata, client.None());
  // The deployment names its provider; only one on this machine has no certificate.
  if (issuer.startsWith("http:")) client.allowInsecureRequests(config);
  return config;
}
