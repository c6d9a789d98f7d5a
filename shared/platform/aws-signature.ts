import { hmac } from "../kernel/hash.ts";
import type { Instant } from "../kernel/time.ts";
import { toUtc } from "../kernel/time.ts";

/** When something is signed, and for what (AWS Signature Version 4). */
export function scopeOf(service: string, region: string, now: Instant) {
  const at = toUtc(now).replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
  return { at, scope: `${at.slice(0, 8)}/${region}/${service}/aws4_request` };
}

/** With the key that holds for that day, region and service alone. */
export function signatureOf(text: string, scope: string, secretAccessKey: string): string {
  const signing = scope
    .split("/")
    .reduce<string | Buffer>((key, part) => hmac(key, part), `AWS4${secretAccessKey}`);
  return hmac(signing, text).toString("hex");
}
