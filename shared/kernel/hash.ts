import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** SHA-256 of parts that cannot run into each other, in lower-case hex (64 characters). */
export function sha256(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** In constant time, whatever the lengths: hashes are compared, not the texts. */
export function sameSecret(expected: string, given: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(expected)), Buffer.from(sha256(given)));
}

/** SHA-256 of a text as it stands, in lower-case hex: what others who hash the text get too. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What nobody without the key can have written beside these parts, in lower-case hex. */
export function signature(key: string, ...parts: readonly string[]): string {
  return createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex");
}

/** HMAC-SHA-256 of a text as it stands, for what others check. */
export function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
