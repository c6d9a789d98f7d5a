import { createHash, timingSafeEqual } from "node:crypto";

/** SHA-256 of parts that cannot run into each other, in lower-case hex (64 characters). */
export function sha256(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** In constant time, whatever the lengths: hashes are compared, not the texts. */
export function sameSecret(expected: string, given: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(expected)), Buffer.from(sha256(given)));
}
