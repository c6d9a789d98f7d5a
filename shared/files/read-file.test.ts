import { expect, test } from "vitest";
import { cameraExif, jpegSegment, jpegWith, photographs } from "../../test/fixtures/photographs.ts";
import { png, svg } from "../../test/fixtures/pictures.ts";
import { readFile } from "./read-file.ts";

const PAPER = Buffer.from("%PDF-1.7\n%%EOF");

test("FILE-2: a file is what its bytes say, and a photo keeps nothing that is not seen", () => {
  const types = [photographs.jpg, photographs.webp, png(4, 4).bytes, PAPER].map((bytes) => {
    const read = readFile(bytes);
    return read.ok ? read.value.type : read.failure.code;
  });
  expect(types).toEqual(["jpg", "webp", "png", "pdf"]);
  const taken = jpegWith(jpegSegment(0xe1, cameraExif(1)));
  const read = readFile(taken);
  expect(read.ok && read.value.bytes.includes("Northside Phone")).toBe(false);
});

test.each([
  ["nothing", Buffer.alloc(0), "file-not-taken"],
  ["a page", Buffer.from("<html>"), "file-not-taken"],
  ["a drawing that could run", svg("<path/>").bytes, "file-not-taken"],
  ["half a photo", photographs.jpg.subarray(0, 200), "file-broken"],
])("FILE-3: %s is refused", (_what, bytes, code) => {
  expect(readFile(bytes)).toEqual({ ok: false, failure: { code } });
});
