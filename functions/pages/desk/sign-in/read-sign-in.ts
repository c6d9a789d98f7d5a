import { readEnvironment } from "../../../../shared/platform/environment.ts";
import type { SignInSettings } from "../../../../shared/platform/sign-in/provider.ts";

/** Who signs staff in, as this stage is set up. */
export function readSignIn(): SignInSettings {
  return { issuer: readEnvironment("OIDC_ISSUER"), clientId: readEnvironment("OIDC_CLIENT_ID") };
}
