/**
 * How a camera was held, 1 to 8 as EXIF counts: the one thing of what it wrote without which a JPEG lies on its
 * side. In other types browsers do not look for it.
 */
export type Orientation = number;

export const UPRIGHT: Orientation = 1;
/** From here on what is wide in the file is shown tall. */
export const ON_ITS_SIDE: Orientation = 5;
const MOST = 8;
const TAG = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;

/**
 * Of an EXIF block, from its byte order on. What cannot be made out is upright, as browsers take it.
 * @param exif as a camera wrote it, or whoever wanted to be taken for one
 */
export function orientationIn(exif: Buffer): Orientation {
  const order = exif.toString("latin1", 0, 2);
  if (exif.length < 10 || (order !== "II" && order !== "MM")) return UPRIGHT;
  const [short, start] =
    order === "II"
      ? [(at: number) => exif.readUInt16LE(at), exif.readUInt32LE(4)]
      : [(at: number) => exif.readUInt16BE(at), exif.readUInt32BE(4)];
  const first = start + 2;
  const there = first > exif.length ? 0 : Math.floor((exif.length - first) / ENTRY_BYTES);
  const count = there === 0 ? 0 : Math.min(there, short(start));
  const entries = Array.from({ length: count }, (_, index) => first + index * ENTRY_BYTES);
  const said = entries.find((at) => short(at) === TAG && short(at + 2) === SHORT);
  const found = said === undefined ? UPRIGHT : short(said + 8);
  return found >= UPRIGHT && found <= MOST ? found : UPRIGHT;
}

/** An EXIF block that says this and nothing else; none for a picture that is upright. */
export function exifOf(orientation: Orientation): Buffer | undefined {
  if (orientation === UPRIGHT) return undefined;
  const exif = Buffer.alloc(26);
  exif.write("MM\0*", 0, "latin1");
  exif.writeUInt32BE(8, 4);
  exif.writeUInt16BE(1, 8);
  exif.writeUInt16BE(TAG, 10);
  exif.writeUInt16BE(SHORT, 12);
  exif.writeUInt32BE(1, 14);
  exif.writeUInt16BE(orientation, 18);
  return exif;
}
