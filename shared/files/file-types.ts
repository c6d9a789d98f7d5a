import type { FileType } from "../story/parts/case.schema.ts";

/** How each is told to a browser. */
export const FILE_TYPES = {
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  pdf: "application/pdf",
} as const satisfies Record<FileType, string>;

/** By the first bytes that each of them begins with; undefined for all else. */
export function fileTypeOf(bytes: Buffer): FileType | undefined {
  const begins = (text: string, at = 0) => bytes.toString("latin1", at, at + text.length) === text;
  if (begins("\x89PNG\r\n\x1a\n")) return "png";
  if (begins("\xff\xd8\xff")) return "jpg";
  if (begins("RIFF") && begins("WEBP", 8)) return "webp";
  return begins("%PDF-") ? "pdf" : undefined;
}
