import { exifOf, orientationIn, UPRIGHT } from "./orientation.ts";
import type { Orientation } from "./orientation.ts";

const START = Buffer.from("ffd8", "hex");
const END = Buffer.from("ffd9", "hex");

const MARKS = 0xff;
const MARK = { end: 0xd9, scan: 0xda, jfif: 0xe0, exif: 0xe1, icc: 0xe2, adobe: 0xee } as const;

type Segment = { readonly mark: number; readonly data: Buffer; readonly end: number };

/**
 * What draws, its colours and how it was held; nothing of where, when and with what it was taken, no small
 * picture of what was cut away since, and nothing behind its end. Undefined where it does not come to its end.
 */
export function bareJpeg(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [];
  let orientation: Orientation = UPRIGHT;
  let at = START.length;
  for (;;) {
    const segment = segmentAt(bytes, at);
    if (segment === undefined) return undefined;
    const { mark, data, end } = segment;
    if (mark === MARK.end) break;
    if (orientation === UPRIGHT && mark === MARK.exif) orientation = orientationOf(data);
    else kept.push(...keptOf(segment));
    at = mark === MARK.scan ? endOfScan(bytes, end) : end;
    kept.push(bytes.subarray(end, at));
  }
  return Buffer.concat([START, ...held(orientation), ...kept, END]);
}

/** Undefined for what is no segment, or ends after the file does. */
function segmentAt(bytes: Buffer, start: number): Segment | undefined {
  if (bytes[start] !== MARKS) return undefined;
  let at = start;
  // It may be written any number of times before what is marked.
  while (bytes[at] === MARKS) at += 1;
  const mark = bytes[at];
  if (mark === undefined) return undefined;
  if (mark === MARK.end) return { mark, data: Buffer.alloc(0), end: at + 1 };
  if (at + 3 > bytes.length) return undefined;
  const end = at + 1 + bytes.readUInt16BE(at + 1);
  if (end < at + 3 || end > bytes.length) return undefined;
  return { mark, data: bytes.subarray(at + 3, end), end };
}

/** Behind the lines of a scan: at the next mark that is none of those that stand between its parts. */
function endOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(MARKS, start);
  while (at !== -1 && isWithinScan(bytes[at + 1] ?? MARK.end)) at = bytes.indexOf(MARKS, at + 2);
  return at === -1 ? bytes.length : at;
}

function isWithinScan(mark: number): boolean {
  return mark === 0 || (mark >= 0xd0 && mark <= 0xd7);
}

function keptOf({ mark, data }: Segment): Buffer[] {
  if (isDrawing(mark) || (mark === MARK.icc && begins(data, "ICC_PROFILE\0"))) {
    return [segment(mark, data)];
  }
  // How dense its points are, without the small picture that may come along.
  if (mark === MARK.jfif && begins(data, "JFIF\0") && data.length >= 14) {
    return [segment(mark, Buffer.concat([data.subarray(0, 12), Buffer.alloc(2)]))];
  }
  // What its colours are made of.
  if (mark === MARK.adobe && begins(data, "Adobe") && data.length >= 12) {
    return [segment(mark, data.subarray(0, 12))];
  }
  return [];
}

/** Frames, tables, scans and how they are counted; not what is an application's, a remark or unknown. */
function isDrawing(mark: number): boolean {
  return mark >= 0xc0 && mark < MARK.jfif;
}

function orientationOf(data: Buffer): Orientation {
  return begins(data, EXIF) ? orientationIn(data.subarray(EXIF.length)) : UPRIGHT;
}
const EXIF = "Exif\0\0";

function held(orientation: Orientation): Buffer[] {
  const exif = exifOf(orientation);
  return exif === undefined ? [] : [segment(MARK.exif, Buffer.concat([Buffer.from(EXIF), exif]))];
}

function segment(mark: number, data: Buffer): Buffer {
  const head = Buffer.from([MARKS, mark, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

function begins(data: Buffer, text: string): boolean {
  return data.toString("latin1", 0, text.length) === text;
}
