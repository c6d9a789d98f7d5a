import { Events, OAuth2Server } from "oauth2-mock-server";
import type {
  MutableRedirectUri,
  MutableResponse,
  MutableToken,
  TokenRequestIncomingMessage,
} from "oauth2-mock-server";
import type { IncomingMessage } from "node:http";
import { freePort } from "../machine/free-port.ts";
import type { UserPool } from "./user-pool.ts";
import { createRefreshTokens } from "./refresh-tokens.ts";
import type { Proven } from "./refresh-tokens.ts";
import type { TrustedIssuer } from "../gateway/authorizer.ts";

const CLIENT_ID = "kept-desk";

export type LocalIssuer = TrustedIssuer & {
  readonly idToken: (email: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** Of whom an account is known to have ended, and who hears that somebody came in. */
type IssuersAccounts = Pick<UserPool, "isEnded" | "cameIn">;
const NO_ACCOUNTS: IssuersAccounts = { isEnded: () => false, cameIn: () => {} };

/**
 * An OpenID provider on loopback that believes everybody but those whose account has ended. `signInUrl` is the page on which a person
 * chooses who to be; it goes on to `/authorize` with the address as `login_hint`.
 */
export async function startIssuer(
  signInUrl: string,
  accounts: IssuersAccounts = NO_ACCOUNTS,
): Promise<LocalIssuer> {
  const server = new OAuth2Server();
  // RS256 as Cognito signs: API Gateway's JWT authorizer takes nothing but RSA.
  await server.issuer.keys.generate("RS256");
  const port = await freePort();
  await server.start(port, "127.0.0.1");
  // The library would say localhost, which can mean an address nobody listens on.
  const issuer = `http://127.0.0.1:${port}`;
  server.issuer.url = issuer;
  signInByHint(server, signInUrl, accounts);
  return {
    issuer,
    audience: CLIENT_ID,
    keys: { keys: server.issuer.keys.toJSON() },
    idToken: (email) =>
      server.issuer.buildToken({
        scopesOrTransform: (_header, payload) => {
          Object.assign(payload, claimsOf({ email, at: Date.now() }), { aud: CLIENT_ID });
        },
      }),
    stop: () => server.stop(),
  };
}

/**
 * `iat` to the millisecond (RFC 7519 lets it be no whole number): on one machine a token is made, ended and
 * made again within one second.
 */
function claimsOf({ email, at }: Proven): object {
  const times = { iat: Date.now() / 1_000, auth_time: at / 1_000 };
  return { sub: email, email, email_verified: true, token_use: "id", ...times };
}

/** Carries the person chosen on the sign-in page through code and refresh tokens into the ID tokens. */
function signInByHint(
  server: OAuth2Server,
  signInUrl: string,
  { isEnded, cameIn }: IssuersAccounts,
): void {
  const emailByCode = new Map<string, string>();
  const refreshTokens = createRefreshTokens();
  server.service.on(Events.BeforeWellKnownOpenIdConfiguration, (response: MutableResponse) => {
    Object.assign(response.body, { authorization_endpoint: signInUrl });
  });
  server.service.on(
    Events.BeforeAuthorizeRedirect,
    ({ url }: MutableRedirectUri, request: IncomingMessage) => {
      const code = url.searchParams.get("code");
      const asked = new URL(request.url ?? "/", signInUrl).searchParams.get("login_hint");
      if (code !== null && asked !== null) emailByCode.set(code, asked);
    },
  );
  const provenBy = (asked: { readonly code?: string }): Proven | undefined => {
    const token = refreshTokenIn(asked);
    if (token !== undefined) {
      const known = refreshTokens.of(token);
      return known === undefined || isEnded(known.email) ? undefined : known;
    }
    const email = emailByCode.get(asked.code ?? "");
    return email === undefined || isEnded(email) ? undefined : { email, at: Date.now() };
  };
  server.service.on(
    Events.BeforeTokenSigning,
    ({ payload }: MutableToken, { body }: TokenRequestIncomingMessage) => {
      const proven = provenBy(body);
      if (proven === undefined) return;
      cameIn(proven.email);
      Object.assign(payload, claimsOf(proven));
    },
  );
  server.service.on(
    Events.BeforeResponse,
    (response: MutableResponse, { body }: TokenRequestIncomingMessage) => {
      const proven = provenBy(body);
      const token = refreshTokenIn(body);
      if (token !== undefined && !refreshTokens.spend(token)) {
        Object.assign(response, { statusCode: 400, body: { error: "invalid_grant" } });
      } else if (proven !== undefined && response.body !== "") {
        refreshTokens.issue(String(response.body["refresh_token"]), proven);
      }
    },
  );
}

function refreshTokenIn(asked: object): string | undefined {
  return "refresh_token" in asked && typeof asked.refresh_token === "string"
    ? asked.refresh_token
    : undefined;
}
