import type { Instant } from "../../kernel/time.ts";
import { plus, toUtc } from "../../kernel/time.ts";
import { scopeOf, signatureOf } from "../aws-signature.ts";
import type { S3Place } from "./presigned.ts";

export type Upload = {
  readonly key: string;
  readonly seconds: number;
  readonly mostBytes: number;
  /** Where the browser is led once the file is there. */
  readonly back: string;
};

/** What a browser's form sends to put one file there: the fields stand before the file, which is called `file`. */
export type UploadForm = {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
};

/**
 * A form that lets whoever has it put one file of that size at most under that key, as “Browser-Based Uploads
 * Using POST (AWS Signature Version 4)” of the S3 API reference describes it. S3 refuses an empty file too.
 */
export function uploadForm(place: S3Place, upload: Upload, now: Instant): UploadForm {
  const { origin, prefix, region, credentials } = place;
  const { at, scope } = scopeOf("s3", region, now);
  const fields = {
    key: upload.key,
    success_action_redirect: upload.back,
    "x-amz-algorithm": "AWS4-HMAC-SHA256",
    "x-amz-credential": `${credentials.accessKeyId}/${scope}`,
    "x-amz-date": at,
    ...(credentials.sessionToken === undefined
      ? {}
      : { "x-amz-security-token": credentials.sessionToken }),
  };
  const allowed = {
    expiration: toUtc(plus(now, upload.seconds * 1_000)),
    conditions: [
      ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
      ...(prefix === "" ? [{ bucket: bucketOf(origin) }] : [{ bucket: prefix.slice(1) }]),
      ["content-length-range", 1, upload.mostBytes],
    ],
  };
  const policy = Buffer.from(JSON.stringify(allowed)).toString("base64");
  const signature = signatureOf(policy, scope, credentials.secretAccessKey);
  return {
    url: `${origin}${prefix}/`,
    fields: { ...fields, policy, "x-amz-signature": signature },
  };
}

/** `https://NAME.s3.REGION.amazonaws.com`; a name of ours has no dots. */
function bucketOf(origin: string): string {
  return new URL(origin).hostname.split(".")[0] ?? "";
}
