import type { Construct } from "constructs";
import type { Api, Issuer } from "./api.ts";
import { SignIn } from "./sign-in.ts";
import type { StageNames } from "./stage-names.ts";
import type { StageSettings } from "./stage-settings.ts";

/** Whose ID tokens open the staff routes, and where staff sign in when the user pool is ours. */
export type StaffSignIn = Issuer & { readonly pool?: SignIn };

/** The page where staff sign in comes back to; the desk. */
const DESK_PATH = "/desk";

type Props = { readonly names: StageNames; readonly api: Api; readonly settings: StageSettings };

export function staffSignIn(scope: Construct, { names, api, settings }: Props): StaffSignIn {
  const { oidc, firstUser } = settings;
  if (oidc !== undefined) return { issuer: oidc.issuer, audience: oidc.clientId };
  const callbackUrl = `${api.url}${DESK_PATH}`;
  const pool = new SignIn(scope, "SignIn", { names, firstUser, callbackUrl });
  return { issuer: pool.issuer, audience: pool.client.userPoolClientId, pool };
}
