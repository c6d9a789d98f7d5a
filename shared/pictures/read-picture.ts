import { imageSize } from "image-size";
import { sha256Of } from "../kernel/hash.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { barePicture } from "./bare-picture.ts";
import { cleanSvg } from "./clean-svg.ts";
import type { PictureType } from "./picture-types.ts";
import { ON_ITS_SIDE, UPRIGHT } from "./orientation.ts";
import { PICTURE_POLICY } from "./picture-policy.ts";

export type Picture = {
  /** `0f…-240x60.png` */
  readonly file: string;
  readonly type: PictureType;
  readonly bytes: Buffer;
};

export type PictureRefusal =
  | { readonly code: "file-too-large" }
  | { readonly code: "unsupported-media-type"; readonly detail: "not-this-picture" }
  | {
      readonly code: "picture-refused";
      readonly detail: "picture-broken" | "picture-too-wide" | "svg-unsafe";
      readonly params?: Readonly<Record<string, string | number>>;
    };

/**
 * What was uploaded, by what is in it and not by what it is said to be. An SVG comes back clean,
 * a photograph without what is not seen of it.
 * @param bytes as they came
 */
export function readPicture(
  bytes: Buffer,
  allowed: readonly PictureType[],
): Result<Picture, PictureRefusal> {
  if (bytes.byteLength > PICTURE_POLICY.mostBytes) return fail({ code: "file-too-large" });
  const type = typeOf(bytes);
  if (type === undefined || !allowed.includes(type)) {
    return fail({ code: "unsupported-media-type", detail: "not-this-picture" });
  }
  return type === "svg" ? drawing(bytes) : photo(bytes, type);
}

function drawing(bytes: Buffer): Result<Picture, PictureRefusal> {
  const clean = cleanSvg(bytes);
  if (!clean.ok) return clean;
  const { text, width, height } = clean.value;
  return ok(named(Buffer.from(text), "svg", width, height));
}

function photo(bytes: Buffer, type: Exclude<PictureType, "svg">): Result<Picture, PictureRefusal> {
  const bare = barePicture(bytes, type);
  const size = bare === undefined ? undefined : sizeOf(bare);
  if (bare === undefined || size === undefined) {
    return fail({ code: "picture-refused", detail: "picture-broken" });
  }
  const most = PICTURE_POLICY.mostPixels;
  if (Math.max(size.width, size.height) > most) {
    return fail({ code: "picture-refused", detail: "picture-too-wide", params: { most } });
  }
  return ok(named(bare, type, size.width, size.height));
}

function named(bytes: Buffer, type: PictureType, width: number, height: number): Picture {
  const hash = sha256Of(bytes.toString("base64")).slice(0, 32);
  return { file: `${hash}-${width}x${height}.${type}`, type, bytes };
}

/** By the first bytes that each of them begins with; an SVG by its first element. */
function typeOf(bytes: Buffer): PictureType | undefined {
  const begins = (hex: string, at = 0) =>
    bytes.subarray(at, at + hex.length / 2).toString("hex") === hex;
  if (begins("89504e470d0a1a0a")) return "png";
  if (begins("ffd8ff")) return "jpg";
  if (begins("52494646") && begins("57454250", 8)) return "webp";
  const start = bytes
    .subarray(0, 2_000)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart();
  return /^<(?:\?xml|!--|!doctype svg|svg)[\s>-]/i.test(start) ? "svg" : undefined;
}

/** As it is seen. The reader throws at whatever it cannot make out. */
function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = UPRIGHT } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    return orientation < ON_ITS_SIDE ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}
