import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { barePicture } from "../pictures/bare-picture.ts";
import type { FileType } from "../story/parts/case.schema.ts";
import { fileTypeOf } from "./file-types.ts";

export type ReadFile = { readonly type: FileType; readonly bytes: Buffer };
export type FileRefusal = { readonly code: "file-not-taken" | "file-broken" };

/** What was sent, by what is in it; a photo comes back without where, when and with what it was taken. */
export function readFile(sent: Buffer): Result<ReadFile, FileRefusal> {
  const type = fileTypeOf(sent);
  if (type === undefined) return fail({ code: "file-not-taken" });
  const bytes = type === "pdf" ? sent : barePicture(sent, type);
  return bytes === undefined ? fail({ code: "file-broken" }) : ok({ type, bytes });
}
