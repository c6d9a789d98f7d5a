const SIGNATURE_BYTES = 8;
/** Around what a part holds: its length and its name before, its sum behind. */
const HEAD_BYTES = 8;
const SUM_BYTES = 4;

/** What draws, what its colours mean, how it moves. What else there is was written about it. */
const KEPT: ReadonlySet<string> = new Set(
  `IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs hIST
acTL fcTL fdAT`.split(/\s+/),
);

/** The picture alone, up to its end. Undefined where it does not come to its end. */
export function barePng(bytes: Buffer): Buffer | undefined {
  const kept = [bytes.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES; at + HEAD_BYTES + SUM_BYTES <= bytes.length;) {
    const name = bytes.toString("latin1", at + 4, at + HEAD_BYTES);
    const data = at + HEAD_BYTES;
    const end = data + bytes.readUInt32BE(at) + SUM_BYTES;
    if (end > bytes.length) return undefined;
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}
