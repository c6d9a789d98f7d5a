import { bareJpeg } from "./bare-jpeg.ts";
import { barePng } from "./bare-png.ts";
import { bareWebp } from "./bare-webp.ts";
import type { PHOTO_TYPES } from "./picture-types.ts";

type PhotoType = (typeof PHOTO_TYPES)[number];

const BARE: Readonly<Record<PhotoType, (bytes: Buffer) => Buffer | undefined>> = {
  jpg: bareJpeg,
  png: barePng,
  webp: bareWebp,
};

/**
 * Without what a camera or a program wrote into it: a place, a time, a device, a name, an earlier state. Each
 * point stays as it was. Undefined for a file that is cut off or is not built as its type is.
 */
export function barePicture(bytes: Buffer, type: PhotoType): Buffer | undefined {
  return BARE[type](bytes);
}
