import * as z from "zod";
import { sha256Of } from "../../kernel/hash.ts";
import { readJsonText } from "../../kernel/json-text.ts";
import type { Instant } from "../../kernel/time.ts";
import { scopeOf, signatureOf } from "../aws-signature.ts";
import { readAwsAccess } from "../environment.ts";
import { Unavailable } from "../unavailable.ts";

type Operation = "AdminCreateUser" | "AdminDeleteUser" | "AdminGetUser" | "AdminSetUserPassword";

type Access = {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
};

const WAIT_MILLISECONDS = 10_000;
const TYPE = "application/x-amz-json-1.1";

/** What Cognito said: its answer, or the name of why not. */
export type PoolAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string };

/**
 * One call of Cognito's API for user pools. What is asked for with reason is answered with a name, as
 * `UserNotFoundException`.
 * @throws Unavailable when it is not there, too busy, or something of ours is wrong.
 */
export async function askUserPool(
  operation: Operation,
  asked: Readonly<Record<string, unknown>>,
  now: Instant,
): Promise<PoolAnswer> {
  const { userPoolEndpoint, endpoint: _ofS3, ...access } = readAwsAccess();
  const url = userPoolEndpoint ?? `https://cognito-idp.${access.region}.amazonaws.com`;
  const body = JSON.stringify(asked);
  const answer = await fetch(`${url}/`, {
    method: "POST",
    headers: signedHeaders({ host: new URL(url).host, operation, body }, access, now),
    body,
    signal: AbortSignal.timeout(WAIT_MILLISECONDS),
  });
  const value = readJsonText(await answer.text());
  if (answer.ok) return { ok: true, value };
  const why = nameOf(value);
  if (EXPECTED.has(why)) return { ok: false, why };
  throw new Unavailable(`Cognito refused ${operation}: ${answer.status} ${why}`);
}

/** Of the account asked about, and not of us. */
const EXPECTED = new Set(["UsernameExistsException", "UserNotFoundException"]);

/** `com.amazonaws…#Name` or `Name`. */
function nameOf(value: unknown): string {
  const { __type: type } = refusedSchema.safeParse(value).data ?? { __type: "unknown" };
  return type.replace(/^.*#/, "");
}

const refusedSchema = z.object({ __type: z.string() });

type Asked = {
  readonly host: string;
  readonly operation: string;
  readonly body: string;
};

/** As “Create a signed AWS API request” of the IAM user guide describes it. */
export function signedHeaders(
  { host, operation, body }: Asked,
  { region, accessKeyId, secretAccessKey, sessionToken }: Access,
  now: Instant,
): Record<string, string> {
  const { at, scope } = scopeOf("cognito-idp", region, now);
  // In the order of their names; the host is added by whoever sends it.
  const sent = {
    "content-type": TYPE,
    host,
    "x-amz-date": at,
    ...(sessionToken === undefined ? {} : { "x-amz-security-token": sessionToken }),
    "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
  };
  const names = Object.keys(sent).join(";");
  const lines = Object.entries(sent).map(([name, value]) => `${name}:${value}\n`);
  const request = ["POST", "/", "", lines.join(""), names, sha256Of(body)].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", at, scope, sha256Of(request)].join("\n");
  const signature = signatureOf(toSign, scope, secretAccessKey);
  const { host: _host, ...headers } = sent;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}
