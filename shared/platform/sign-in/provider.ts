import * as z from "zod";
import { readJsonText } from "../../kernel/json-text.ts";
import { Unavailable } from "../unavailable.ts";

/** Who signs staff in, and as what the desk is known there. */
export type SignInSettings = { readonly issuer: string; readonly clientId: string };

/** The part of OpenID Connect Discovery 1.0 §3 that signing in and checking tokens need. */
const providerSchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  /** OpenID Connect RP-Initiated Logout 1.0; not every provider has it. */
  end_session_endpoint: z.url().optional(),
  /** RFC 7009. */
  revocation_endpoint: z.url().optional(),
  scopes_supported: z.array(z.string()).optional(),
});
export type Provider = z.infer<typeof providerSchema>;

/** A provider's addresses change with a deployment of its own; an instance lives hours at most. */
const known = new Map<string, Promise<Provider>>();

/** @throws Unavailable when the provider does not answer, or as another than itself. */
export function providerOf(issuer: string): Promise<Provider> {
  const before = known.get(issuer);
  if (before !== undefined) return before;
  const asked = discover(issuer);
  known.set(issuer, asked);
  // The next request asks again.
  asked.catch(() => known.delete(issuer));
  return asked;
}

async function discover(issuer: string): Promise<Provider> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(
    () => undefined,
  );
  if (answer?.ok !== true) throw new Unavailable("the sign-in provider does not answer");
  const provider = providerSchema.safeParse(readJsonText(await answer.text()));
  if (provider.data?.issuer !== issuer) {
    throw new Unavailable("the sign-in provider is not who it should be");
  }
  return provider.data;
}
