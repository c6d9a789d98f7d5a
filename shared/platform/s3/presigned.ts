import { sha256Of } from "../../kernel/hash.ts";
import type { Instant } from "../../kernel/time.ts";
import { scopeOf, signatureOf } from "../aws-signature.ts";

export type S3Place = {
  /** Without a slash at the end: the bucket's own address. */
  readonly origin: string;
  /** Before the key: `/bucket` where the address is not the bucket's alone. */
  readonly prefix: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
};

export type Signed = {
  readonly method: "DELETE" | "GET" | "PUT";
  /** Of letters that stand for themselves in an address; empty for the bucket itself. */
  readonly key: string;
  readonly seconds: number;
  /** What else the address asks for, as `response-content-type`. */
  readonly asking?: Readonly<Record<string, string>>;
};

/**
 * An address that lets whoever has it do this one thing for so long, as “Authenticating Requests: Using Query
 * Parameters (AWS Signature Version 4)” of the S3 API reference describes it.
 */
export function presigned(
  { origin, prefix, region, credentials }: S3Place,
  { method, key, seconds, asking = {} }: Signed,
  now: Instant,
): string {
  const { at, scope } = scopeOf("s3", region, now);
  const path = `${prefix}/${key}`;
  const query = queryOf({
    ...asking,
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${credentials.accessKeyId}/${scope}`,
    "X-Amz-Date": at,
    "X-Amz-Expires": String(seconds),
    ...(credentials.sessionToken === undefined
      ? {}
      : { "X-Amz-Security-Token": credentials.sessionToken }),
    "X-Amz-SignedHeaders": "host",
  });
  const { host } = new URL(origin);
  const asked = [method, path, query, `host:${host}`, "", "host", "UNSIGNED-PAYLOAD"].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", at, scope, sha256Of(asked)].join("\n");
  const signature = signatureOf(toSign, scope, credentials.secretAccessKey);
  return `${origin}${path}?${query}&X-Amz-Signature=${signature}`;
}

/** In the order of their names, each letter that is not plain in percent. */
function queryOf(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join("&");
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
