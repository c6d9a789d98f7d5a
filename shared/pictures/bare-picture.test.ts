import fc from "fast-check";
import { imageSize } from "image-size";
import { describe, expect, test } from "vitest";
import {
  cameraExif,
  jpegSegment,
  jpegWith,
  movingWebp,
  photographs,
  pngWith,
  webpWith,
} from "../../test/fixtures/photographs.ts";
import { png } from "../../test/fixtures/pictures.ts";
import { barePicture } from "./bare-picture.ts";
import { PHOTO_TYPES } from "./picture-types.ts";
import { readPicture } from "./read-picture.ts";

const SECRETS = /Northside Phone|51\.3811|Maya|Bath, home|thumbnail/;
const jpegExif = (orientation: number, order?: "II" | "MM") =>
  jpegSegment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), cameraExif(orientation, order)]));
const bareOf = (type: "jpg" | "png" | "webp", bytes: Buffer) => barePicture(bytes, type);

describe("LOOK-4: of a JPEG", () => {
  test("nothing of where, when, by whom and with what it was taken is kept", () => {
    const told = jpegWith(
      jpegExif(1),
      jpegSegment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>Bath, home</x>"),
      jpegSegment(0xe2, "MPF\0 thumbnail"),
      jpegSegment(0xed, "Photoshop 3.0\0 by Maya"),
      jpegSegment(0xfe, "Maya was here"),
      jpegSegment(0xe0, "JFXX\0 thumbnail"),
    );
    expect(told.toString("latin1")).toMatch(SECRETS);
    expect(bareOf("jpg", told)).toEqual(photographs.jpg);
  });

  test("what is behind its end is gone, such as the film of a moving one", () => {
    const long = Buffer.concat([photographs.jpg, Buffer.from("Maya"), photographs.jpg]);
    expect(bareOf("jpg", long)).toEqual(photographs.jpg);
  });

  test("the small picture of its first segment is gone, and how dense it is stays", () => {
    const { jpg } = photographs;
    const small = jpegSegment(
      0xe0,
      Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01Maya", "latin1"),
    );
    const rest = jpg.subarray(4 + jpg.readUInt16BE(4));
    const bytes = Buffer.concat([jpg.subarray(0, 2), small, rest]);
    expect(bareOf("jpg", bytes)).toEqual(jpg);
  });

  test("its colours stay what they were", () => {
    const profile = jpegSegment(0xe2, "ICC_PROFILE\0\x01\x01 wide");
    const adobe = jpegSegment(0xee, Buffer.from("Adobe\0\x64\0\0\0\0\x02", "latin1"));
    const coloured = jpegWith(profile, adobe);
    expect(bareOf("jpg", coloured)).toEqual(coloured);
    const more = jpegWith(
      profile,
      jpegSegment(0xee, Buffer.from("Adobe\0\x64\0\0\0\0\x02Maya", "latin1")),
    );
    expect(bareOf("jpg", more)).toEqual(coloured);
  });

  test.each(["II", "MM"] as const)(
    "how it was held stays, where it was does not, written as %s",
    (order) => {
      const held = barePicture(jpegWith(jpegExif(6, order)), "jpg");
      expect(held?.toString("latin1")).not.toMatch(SECRETS);
      expect(held && imageSize(held)).toMatchObject({ width: 16, height: 8, orientation: 6 });
      expect(held && bareOf("jpg", held)).toEqual(held);
    },
  );

  test.each([0, 9, 65_535])("a way to hold it that there is not (%i) is none", (wrong) => {
    expect(bareOf("jpg", jpegWith(jpegExif(wrong)))).toEqual(photographs.jpg);
  });

  test("marks between the parts of a scan, and bytes that look like marks, stay", () => {
    const { jpg } = photographs;
    const scan = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]);
    const bytes = Buffer.concat([jpg.subarray(0, -2), scan, jpg.subarray(-2)]);
    expect(bareOf("jpg", bytes)).toEqual(bytes);
  });

  test("several scans stay, and what stands between them goes", () => {
    const { jpg } = photographs;
    const at = jpg.indexOf(Buffer.from("ffda", "hex"));
    const scan = jpg.subarray(at, -2);
    const twice = (between: Buffer) =>
      Buffer.concat([jpg.subarray(0, -2), between, scan, jpg.subarray(-2)]);
    expect(bareOf("jpg", twice(jpegSegment(0xfe, "Maya")))).toEqual(twice(Buffer.alloc(0)));
  });

  test("fill bytes before a mark are no harm", () => {
    const filled = jpegWith(Buffer.from([0xff, 0xff]), jpegSegment(0xfe, "Maya"));
    expect(bareOf("jpg", filled)).toEqual(photographs.jpg);
  });
});

describe("LOOK-4: of a PNG", () => {
  const plain = png(16, 8).bytes;

  test("nothing that was written about it is kept", () => {
    const told = pngWith(
      plain,
      ["tEXt", "Author\0Maya"],
      ["zTXt", "Comment\0\0Maya"],
      ["iTXt", "XML:com.adobe.xmp\0Bath, home"],
      ["tIME", Buffer.from("07eb050a0a0000", "hex")],
      ["eXIf", cameraExif(6)],
      ["prVt", "thumbnail"],
    );
    expect(told.toString("latin1")).toMatch(SECRETS);
    expect(bareOf("png", told)).toEqual(plain);
    expect(bareOf("png", Buffer.concat([plain, Buffer.from("Maya")]))).toEqual(plain);
  });

  test("its colours stay", () => {
    const coloured = pngWith(plain, ["gAMA", Buffer.from("0000b18f", "hex")]);
    expect(bareOf("png", coloured)).toEqual(coloured);
  });
});

describe("LOOK-4: of a WebP", () => {
  test("nothing that was written about it is kept, and none of it is announced", () => {
    const told = webpWith(0x0c, ["EXIF", cameraExif(6)], ["XMP ", "Bath, home"], ["MAYA", "Maya"]);
    expect(told.toString("latin1")).toMatch(SECRETS);
    expect(bareOf("webp", told)).toEqual(webpWith(0));
    const { webp } = photographs;
    expect(bareOf("webp", Buffer.concat([webp, Buffer.from("Maya")]))).toEqual(webp);
  });

  test("its colours and its movement stay", () => {
    const coloured = webpWith(0x20, ["ICCP", "wide"]);
    expect(bareOf("webp", coloured)).toEqual(coloured);
    expect(bareOf("webp", movingWebp())).toEqual(movingWebp());
    expect(bareOf("webp", movingWebp(["MAYA", "Maya"]))).toEqual(movingWebp());
  });
});

const WHOLE = {
  jpg: jpegWith(jpegExif(6)),
  png: pngWith(png(16, 8).bytes, ["eXIf", cameraExif(6)]),
  webp: webpWith(0x08, ["EXIF", cameraExif(6)]),
} as const;

describe.each(PHOTO_TYPES)("LOOK-4: a %s", (type) => {
  test("that is cut off anywhere is not taken", () => {
    const whole = WHOLE[type];
    for (let length = 12; length < whole.length; length += 1) {
      expect(barePicture(whole.subarray(0, length), type)).toBeUndefined();
    }
  });

  test("of which any bytes are wrong is refused or taken, and breaks nothing", () => {
    const whole = WHOLE[type];
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const bare = barePicture(bytes, type);
        expect(bare === undefined || bare.length <= bytes.length).toBe(true);
      }),
    );
  });

  test("is named by what is left of it, and by the size it is seen in", () => {
    const first = readPicture(WHOLE[type], PHOTO_TYPES);
    expect(first.ok && first.value.file).toContain(`-${type === "jpg" ? "8x16" : "16x8"}.${type}`);
    expect(first.ok && first.value.bytes.toString("latin1")).not.toMatch(SECRETS);
    const again = first.ok ? readPicture(first.value.bytes, PHOTO_TYPES) : first;
    expect(again).toEqual(first);
  });
});
