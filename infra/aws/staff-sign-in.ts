import type { Construct } from "constructs";
import type { Issuer } from "./api.ts";
import { SignIn } from "./sign-in.ts";
import type { StageNames } from "./stage-names.ts";
import type { StageSettings } from "./stage-settings.ts";

/** Whose ID tokens open the staff routes, and where staff sign in when the user pool is ours. */
export type StaffSignIn = Issuer & { readonly pool?: SignIn };

/** Where the provider sends people back to with a code. */
const RETURN_PATH = "/desk/signed-in";
const SIGNED_OUT_PATH = "/desk/signed-out";

type Props = {
  readonly names: StageNames;
  readonly publicUrl: string;
  readonly settings: StageSettings;
};

export function staffSignIn(scope: Construct, { names, publicUrl, settings }: Props): StaffSignIn {
  const { oidc, firstUser } = settings;
  if (oidc !== undefined) return { issuer: oidc.issuer, audience: oidc.clientId };
  const callbackUrl = `${publicUrl}${RETURN_PATH}`;
  const signedOutUrl = `${publicUrl}${SIGNED_OUT_PATH}`;
  const urls = { callbackUrl, signedOutUrl, deskUrl: `${publicUrl}/desk` };
  const pool = new SignIn(scope, "SignIn", { names, firstUser, ...urls });
  return { issuer: pool.issuer, audience: pool.client.userPoolClientId, pool };
}
