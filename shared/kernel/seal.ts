import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";
import { sha256 } from "./hash.ts";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The text for whoever knows the secret, and for nobody else. The same text under the same secret is sealed
 * to the same, so a nonce is never used for two.
 */
export function seal(text: string, ...secret: readonly string[]): string {
  const key = keyOf(secret);
  const nonce = createHmac("sha256", key).update(text).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const sealed = [cipher.update(text, "utf8"), cipher.final()];
  return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString("base64");
}

/** @throws Error when it was sealed with another secret, or is no longer what it was. */
export function unseal(sealed: string, ...secret: readonly string[]): string {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv(CIPHER, keyOf(secret), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  return Buffer.concat([text, decipher.final()]).toString("utf8");
}

function keyOf(secret: readonly string[]): Buffer {
  return Buffer.from(sha256("seal", ...secret), "hex");
}
