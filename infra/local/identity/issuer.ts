import { Events, OAuth2Server } from "oauth2-mock-server";
import type {
  MutableRedirectUri,
  MutableResponse,
  MutableToken,
  TokenRequestIncomingMessage,
} from "oauth2-mock-server";
import type { IncomingMessage } from "node:http";
import { freePort } from "../machine/free-port.ts";
import type { TrustedIssuer } from "../gateway/authorizer.ts";

const CLIENT_ID = "kept-desk";

export type LocalIssuer = TrustedIssuer & {
  readonly idToken: (email: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/**
 * An OpenID provider on loopback that believes everybody. `signInUrl` is the page on which a person
 * chooses who to be; it goes on to `/authorize` with the address as `login_hint`.
 */
export async function startIssuer(signInUrl: string): Promise<LocalIssuer> {
  const server = new OAuth2Server();
  // RS256 as Cognito signs: API Gateway's JWT authorizer takes nothing but RSA.
  await server.issuer.keys.generate("RS256");
  const port = await freePort();
  await server.start(port, "127.0.0.1");
  // The library would say localhost, which can mean an address nobody listens on.
  const issuer = `http://127.0.0.1:${port}`;
  server.issuer.url = issuer;
  signInByHint(server, signInUrl);
  return {
    issuer,
    audience: CLIENT_ID,
    keys: { keys: server.issuer.keys.toJSON() },
    idToken: (email) =>
      server.issuer.buildToken({
        scopesOrTransform: (_header, payload) => {
          Object.assign(payload, claimsOf(email), { aud: CLIENT_ID });
        },
      }),
    stop: () => server.stop(),
  };
}

function claimsOf(email: string): object {
  return { sub: email, email, email_verified: true, token_use: "id" };
}

/** Carries the person chosen on the sign-in page through the authorization code into the tokens. */
function signInByHint(server: OAuth2Server, signInUrl: string): void {
  const emailByCode = new Map<string, string>();
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
  server.service.on(
    Events.BeforeTokenSigning,
    ({ payload }: MutableToken, request: TokenRequestIncomingMessage) => {
      const email = emailByCode.get(request.body.code ?? "");
      if (email !== undefined) Object.assign(payload, claimsOf(email));
    },
  );
}
