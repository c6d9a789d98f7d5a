import { createServer } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { Unavailable } from "../unavailable.ts";
import { readIdToken } from "./id-token.ts";

const NOW = instantTextSchema.parse("2027-06-10T10:00:00Z");
const SECONDS = NOW / 1000;
const ROSA = { email: "Rosa@Example.com", email_verified: true };

const [ours, foreign] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
const keys = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: "k", alg: "RS256" }] };
const provider = createServer((request, response) => {
  const { issuer } = settings;
  const discovery = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
  };
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(request.url === "/keys" ? keys : discovery));
});
let settings = { issuer: "", clientId: "desk" };

beforeAll(async () => {
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  const address = provider.address();
  const port = typeof address === "object" ? address?.port : undefined;
  settings = { ...settings, issuer: `http://127.0.0.1:${port}` };
});
afterAll(() => provider.close());

type Made = {
  readonly claims?: object;
  readonly key?: typeof ours.privateKey;
  readonly audience?: string;
  readonly issuer?: string;
  readonly expires?: number;
};

function token({ claims = ROSA, key = ours.privateKey, audience, issuer, expires }: Made = {}) {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "RS256", kid: "k" })
    .setIssuer(issuer ?? settings.issuer)
    .setAudience(audience ?? settings.clientId)
    .setExpirationTime(expires ?? SECONDS + 60)
    .sign(key);
}

test("CASE-6: a token of the provider says who it is, in lower case, and until when", async () => {
  expect(await readIdToken(settings, await token(), NOW)).toEqual({
    email: "rosa@example.com",
    expiresAtSeconds: SECONDS + 60,
    provenSeconds: 0,
  });
});

test.each([
  ["says when they proved themselves", { iat: SECONDS - 5, auth_time: SECONDS - 90 }, SECONDS - 90],
  ["was issued then, where the provider says no more", { iat: SECONDS - 5 }, SECONDS - 5],
])("RIGHTS-10: a token %s", async (_name, times, provenSeconds) => {
  const made = await token({ claims: { ...ROSA, ...times } });
  expect(await readIdToken(settings, made, NOW)).toMatchObject({ provenSeconds });
});

test.each<[string, Made]>([
  ["signed with another key", { key: foreign.privateKey }],
  ["for another client", { audience: "elsewhere" }],
  ["of another issuer", { issuer: "https://evil.example" }],
  ["that has expired", { expires: SECONDS - 1 }],
  ["about an address nobody verified", { claims: { ...ROSA, email_verified: false } }],
  ["without an address", { claims: { email_verified: true } }],
])("a token %s is nobody's", async (_name, made) => {
  expect(await readIdToken(settings, await token(made), NOW)).toBeUndefined();
});

test.each(["", "a.b.c", "forged.token.here", "eyJhbGciOiJub25lIn0.e30."])(
  "what is no token, %s, is nobody's",
  async (text) => {
    expect(await readIdToken(settings, text, NOW)).toBeUndefined();
  },
);

test("when the provider is away, nobody is signed out for it", async () => {
  const away = { ...settings, issuer: "http://127.0.0.1:9" };
  await expect(readIdToken(away, await token(), NOW)).rejects.toBeInstanceOf(Unavailable);
});
