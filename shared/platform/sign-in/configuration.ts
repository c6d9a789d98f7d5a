import * as client from "openid-client";
import { providerOf } from "./provider.ts";
import type { SignInSettings } from "./provider.ts";

/** How long an answer of the provider may take: it stands between somebody and their page. */
const ANSWER_SECONDS = 5;

/** `skew`: by how many seconds the clock that tokens are held against is ahead of this machine's. */
export async function configurationOf(
  { issuer, clientId }: SignInSettings,
  skew = 0,
): Promise<client.Configuration> {
  const {
    issuer: name,
    authorization_endpoint,
    token_endpoint,
    jwks_uri,
    ...more
  } = await providerOf(issuer);
  const { revocation_endpoint } = more;
  const provider = {
    issuer: name,
    authorization_endpoint,
    token_endpoint,
    jwks_uri,
    ...(revocation_endpoint === undefined ? {} : { revocation_endpoint }),
  };
  const metadata = { [client.clockSkew]: skew };
  const config = new client.Configuration(provider, clientId, metadata, client.None());
  config.timeout = ANSWER_SECONDS;
  // The deployment names its provider; only one on this machine has no certificate.
  if (issuer.startsWith("http:")) client.allowInsecureRequests(config);
  return config;
}

/** The provider heard us and said no; everything else is trouble on the way. */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof client.AuthorizationResponseError ||
    error instanceof client.ResponseBodyError ||
    error instanceof client.ClientError
  );
}
