import { providerOf } from "./provider.ts";
import type { SignInSettings } from "./provider.ts";

/**
 * Where the provider forgets a browser and sends it back; undefined when it offers no such place.
 * Without the ID token, which would stand in an address: the client's id says enough (RP-Initiated
 * Logout 1.0 §2). Cognito asks for the same under a name of its own, `logout_uri`.
 */
export async function endSessionAddress(
  { issuer, clientId }: SignInSettings,
  returnTo: string,
): Promise<string | undefined> {
  const { end_session_endpoint: endpoint } = await providerOf(issuer);
  if (endpoint === undefined) return undefined;
  const address = new URL(endpoint);
  address.searchParams.set("client_id", clientId);
  address.searchParams.set("post_logout_redirect_uri", returnTo);
  address.searchParams.set("logout_uri", returnTo);
  return address.href;
}
