import { isUtf8 } from "node:buffer";

/** Enough to see what a file is made of. */
const LOOKED_AT_BYTES = 4_096;

/**
 * The text of a file: by its byte order mark, else UTF-8 where it is that, UTF-16 where every second byte is
 * nothing, and else what spreadsheets of Western Europe and America write, Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const [even, odd] = nothings(bytes.subarray(0, LOOKED_AT_BYTES));
  const half = Math.min(bytes.length, LOOKED_AT_BYTES) / 2;
  if (odd > half / 2 && even < half / 10) return "utf-16le";
  if (even > half / 2 && odd < half / 10) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** How many bytes are zero at even places and at odd ones. */
function nothings(bytes: Uint8Array): readonly [number, number] {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return [even, odd];
}
