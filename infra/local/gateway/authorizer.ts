import { createLocalJWKSet, jwtVerify } from "jose";
import type { JSONWebKeySet, JWTPayload } from "jose";
import type { Claims } from "./gateway-event.ts";

/** The claims of a valid ID token; undefined for anything else. */
export type Authorizer = (authorization: string | undefined) => Promise<Claims | undefined>;

export type TrustedIssuer = {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JSONWebKeySet;
};

/** API Gateway's JWT authorizer. Tokens live in real time: they do not follow the local clock. */
export function createAuthorizer({ issuer, audience, keys }: TrustedIssuer): Authorizer {
  const keySet = createLocalJWKSet(keys);
  return async (authorization = "") => {
    const token = /^(?:Bearer +)?(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keySet, { issuer, audience });
      return asStrings(payload);
    } catch {
      return undefined;
    }
  };
}

function asStrings(payload: JWTPayload): Claims {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(" ")}]` : String(value),
    ]),
  );
}
