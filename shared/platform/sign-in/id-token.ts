import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import * as z from "zod";
import { asciiAddress } from "../../kernel/mail-address.ts";
import { toDate } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { Unavailable } from "../unavailable.ts";
import { providerOf } from "./provider.ts";
import type { SignInSettings } from "./provider.ts";

/** As the gateway's authorizer reads them: who somebody is, never what they may do. */
const claimsSchema = z.object({
  email: z.string().transform(asciiAddress).pipe(z.string()),
  email_verified: z.union([z.literal(true), z.literal("true")]),
  exp: z.int(),
  iat: z.number().optional(),
  /** When they proved themselves: a renewed token is new, and still as old as that (Core 1.0 §2). */
  auth_time: z.number().optional(),
});

export type SignedIn = {
  readonly email: string;
  readonly expiresAtSeconds: number;
  /** When they proved who they are, or the token was issued where the provider does not say. */
  readonly provenSeconds: number;
};

/** RSA alone, as the gateway takes; a token signed otherwise is somebody's attempt. */
const ALGORITHMS = ["RS256", "RS384", "RS512"];

const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

/**
 * Who an ID token was issued to, held against the provider's own keys; undefined for one that is
 * forged, expired at `now`, for another client, or about an address nobody verified.
 * @throws Unavailable when the keys cannot be had.
 */
export async function readIdToken(
  { issuer, clientId }: SignInSettings,
  token: string,
  now: Instant,
): Promise<SignedIn | undefined> {
  const keys = await keysOf(issuer);
  const options = {
    issuer,
    audience: clientId,
    algorithms: ALGORITHMS,
    currentDate: toDate(now),
  };
  const verified = await jwtVerify(token, keys, options).catch(refusedOrUnavailable);
  const claims = claimsSchema.safeParse(verified?.payload);
  if (!claims.success) return undefined;
  const { email, exp: expiresAtSeconds, iat = 0, auth_time: provenSeconds = iat } = claims.data;
  return { email, expiresAtSeconds, provenSeconds };
}

/** Whatever is wrong with a token is its bearer's; what is wrong with the keys is not. */
function refusedOrUnavailable(error: unknown): undefined {
  const ofKeys = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  if (error instanceof errors.JOSEError && !ofKeys && error.code !== "ERR_JOSE_GENERIC") return;
  throw new Unavailable("the keys of the sign-in provider cannot be had", 1, { cause: error });
}

async function keysOf(issuer: string) {
  const known = keySets.get(issuer);
  if (known !== undefined) return known;
  const { jwks_uri: address } = await providerOf(issuer);
  const made = createRemoteJWKSet(new URL(address));
  keySets.set(issuer, made);
  return made;
}
