/** `RIFF`, how much there is, `WEBP`; and before each part its name and how much it holds. */
const HEAD_BYTES = 12;
const PART_BYTES = 8;
/** In front of the parts of one picture of a moving one. */
const FRAME_BYTES = 16;

const DRAWN = ["VP8 ", "VP8L", "ALPH"];
const KEPT: ReadonlySet<string> = new Set([...DRAWN, "VP8X", "ICCP", "ANIM", "ANMF"]);
const KEPT_IN_FRAME: ReadonlySet<string> = new Set(DRAWN);

/** In the first byte of `VP8X`: which parts there are. */
const SAYS_EXIF = 0x08;
const SAYS_XMP = 0x04;

type Part = { readonly name: string; readonly data: Buffer };

/** The picture alone, up to its end. Undefined where it does not come to its end. */
export function bareWebp(bytes: Buffer): Buffer | undefined {
  const end = bytes.length < HEAD_BYTES ? Infinity : PART_BYTES + bytes.readUInt32LE(4);
  const parts = end > bytes.length ? undefined : partsOf(bytes.subarray(HEAD_BYTES, end));
  if (parts === undefined) return undefined;
  const kept: Buffer[] = [];
  for (const part of parts.filter(({ name }) => KEPT.has(name))) {
    const own = part.name === "ANMF" ? bareFrame(part.data) : saying(part);
    if (own === undefined) return undefined;
    kept.push(written(part.name, own));
  }
  return Buffer.concat([headOf(kept), ...kept]);
}

/** Undefined where one goes beyond the end. */
function partsOf(bytes: Buffer): Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at + PART_BYTES <= bytes.length;) {
    const data = at + PART_BYTES;
    const end = data + bytes.readUInt32LE(at + 4);
    if (end > bytes.length) return undefined;
    parts.push({ name: bytes.toString("latin1", at, at + 4), data: bytes.subarray(data, end) });
    // Each begins at an even place.
    at = end + (end % 2);
  }
  return parts;
}

function bareFrame(data: Buffer): Buffer | undefined {
  const parts = partsOf(data.subarray(FRAME_BYTES));
  if (parts === undefined) return undefined;
  const kept = parts.filter(({ name }) => KEPT_IN_FRAME.has(name));
  const drawn = kept.map((part) => written(part.name, part.data));
  return Buffer.concat([data.subarray(0, FRAME_BYTES), ...drawn]);
}

/** What is announced is what is there. */
function saying({ name, data }: Part): Buffer {
  if (name !== "VP8X") return data;
  const [flags = 0] = data;
  return Buffer.concat([Buffer.from([flags & ~(SAYS_EXIF | SAYS_XMP)]), data.subarray(1)]);
}

function written(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(PART_BYTES);
  head.write(name, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function headOf(kept: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.write("RIFF", "latin1");
  head.writeUInt32LE(
    kept.reduce((sum, { length }) => sum + length, 4),
    4,
  );
  head.write("WEBP", 8, "latin1");
  return head;
}
