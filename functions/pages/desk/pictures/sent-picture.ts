import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { PICTURE_POLICY } from "../../../../shared/pictures/picture-policy.ts";
import { readPicture } from "../../../../shared/pictures/read-picture.ts";
import type { Picture, PictureRefusal } from "../../../../shared/pictures/read-picture.ts";
import { picturesTexts } from "../../text/pictures-texts.ts";
import type { PicturesText } from "../../text/en/desk-pictures.ts";
import type { PictureFrame } from "./picture-frame.ts";

/** The picture that a form brought; else what is wrong with it, in the words of whoever sent it. */
export function sentPicture(
  frame: PictureFrame,
  file: Buffer | undefined,
): Result<Picture, string> {
  const text = picturesTexts(frame.around.language).pictures;
  if (file === undefined) return fail(text.needFile);
  const read = readPicture(file, frame.types);
  return read.ok ? ok(read.value) : fail(refusalText(read.failure, file, { frame, text }));
}

type Said = { readonly frame: PictureFrame; readonly text: PicturesText };

function refusalText(refusal: PictureRefusal, file: Buffer, { frame, text }: Said): string {
  if (refusal.code === "file-too-large") {
    const [found, most] = [file.byteLength, PICTURE_POLICY.mostBytes].map(kilobytes);
    return text.tooLarge(found ?? 0, most ?? 0);
  }
  if (refusal.code === "unsupported-media-type") return frame.notThis;
  const { detail, params = {} } = refusal;
  if (detail === "picture-too-wide") return text.tooWide(PICTURE_POLICY.mostPixels);
  return detail === "svg-unsafe" ? text.unsafe(String(params["what"])) : text.broken;
}

/** Never rounded down to what would have been taken. */
function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1_000);
}
