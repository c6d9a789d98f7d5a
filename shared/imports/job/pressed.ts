import { gunzipSync, gzipSync } from "node:zlib";

/** A table says the same words again and again: it takes a fifth of the room, pressed together. */
export function pressed(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes);
}

export function unpressed(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes);
}
