import { describe, expect, test } from "vitest";
import { png, svg } from "../../test/fixtures/pictures.ts";
import { LOGO_TYPES, PHOTO_TYPES } from "./picture-types.ts";
import { readPicture } from "./read-picture.ts";

const read = (bytes: Buffer) => readPicture(bytes, LOGO_TYPES);
const clean = (inside: string, root?: string) => {
  const found = read(svg(inside, root).bytes);
  return found.ok ? found.value.bytes.toString() : found.failure;
};

describe("a picture", () => {
  test("is named by what is in it and its size", () => {
    const one = read(png(240, 60).bytes);
    expect(one).toMatchObject({ ok: true, value: { type: "png" } });
    expect(one.ok && one.value.file).toMatch(/^[0-9a-f]{32}-240x60\.png$/);
    const [again, other] = [read(png(240, 60).bytes), read(png(240, 61).bytes)];
    expect(again).toEqual(one);
    expect(other.ok && one.ok && other.value.file === one.value.file).toBe(false);
  });

  test.each([
    ["a text", Buffer.from("hello"), "unsupported-media-type"],
    ["nothing", Buffer.alloc(0), "unsupported-media-type"],
    ["a page", Buffer.from("<!doctype html><svg></svg>"), "unsupported-media-type"],
    ["a PNG that ends at once", png(9, 9).bytes.subarray(0, 12), "picture-refused"],
    [
      "an SVG that is not closed",
      Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'>"),
      "picture-refused",
    ],
    ["an SVG of no namespace", Buffer.from("<svg viewBox='0 0 1 1'/>"), "picture-refused"],
    ["an SVG of no size", svg("", "").bytes, "picture-refused"],
    ["a wide one", png(5_000, 1).bytes, "picture-refused"],
    ["a heavy one", Buffer.concat([png(9, 9).bytes, Buffer.alloc(200_000)]), "file-too-large"],
  ])("LOOK-2: is not %s", (_what, bytes, code) => {
    expect(read(bytes)).toMatchObject({ ok: false, failure: { code } });
  });

  test("LOOK-2: of a service is no drawing, and a logo is no photograph", () => {
    expect(readPicture(svg("<path d='M0 0h9'/>").bytes, PHOTO_TYPES).ok).toBe(false);
    expect(read(Buffer.from("ffd8ffe000104a464946", "hex")).ok).toBe(false);
  });
});

describe("an SVG", () => {
  test("keeps what draws", () => {
    const drawing =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><style>.b{fill:url(#a)}</style><g class="b" transform="scale(2)"><path d="M0 0h9" fill="url(#a)"/></g><use href="#a"/>';
    expect(clean(drawing)).toContain(drawing);
  });

  test("loses what a drawing program wrote for itself", () => {
    const text = clean(
      '<!-- made by --><?xml-stylesheet href="x.css"?><metadata><a xmlns="urn:x"/></metadata><path d="M0 0h9" data-name="x" xmlns:i="urn:i" i:label="y"/>',
    );
    for (const gone of ["made by", "stylesheet", "metadata", "data-name", "label"])
      expect(text).not.toContain(gone);
    expect(text).toContain('d="M0 0h9"');
  });

  test.each([
    ["<script>alert(1)</script>", "<script>"],
    ['<path d="" onload="alert(1)"/>', "onload"],
    ['<path d="" ONCLICK="alert(1)"/>', "ONCLICK"],
    [
      "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
      "<foreignObject>",
    ],
    ["<p xmlns='http://www.w3.org/1999/xhtml'>x</p>", "<p>"],
    ['<image href="https://evil.example/x.png"/>', "<image>"],
    ['<use href="https://evil.example/x.svg#a"/>', 'href="https://evil.example/x.svg#a"'],
    [
      '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="data:image/svg+xml,x"/>',
      "data:",
    ],
    ['<a href="javascript:alert(1)"><path d=""/></a>', "<a>"],
    ['<path d="" fill="url(https://evil.example/x)"/>', "url(https"],
    ['<path d="" style="background:\\75rl(//evil.example)"/>', "style="],
    ["<style>@import 'https://evil.example/x.css';</style>", "<style>"],
    ["<style>path{fill:url(//evil.example/x)}</style>", "<style>"],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', "<animate>"],
    ['<set attributeName="onload" to="alert(1)"/>', "<set>"],
    ["<style><![CDATA[@import url(x);]]></style>", "<style>"],
    ['<use href="#a"/>'.repeat(21), "<use>"],
    ["<g>".repeat(70) + "</g>".repeat(70), "elements"],
  ])("LOOK-2: is refused for %s", (inside, what) => {
    const failure = clean(inside);
    expect(failure).toMatchObject({ code: "picture-refused", detail: "svg-unsafe" });
    expect(JSON.stringify(failure)).toContain(JSON.stringify(what).slice(1, -1));
  });

  test("LOOK-2: has no entities of its own, and a harmless document type is left out", () => {
    const of = (type: string) =>
      read(
        Buffer.from(`<?xml version="1.0"?>${type}${svg("<path d='M0 0h1'/>").bytes.toString()}`),
      );
    expect(of('<!DOCTYPE svg [<!ENTITY x "y">]>').ok).toBe(false);
    expect(of('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>').ok).toBe(false);
    const plain = of(
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
    );
    expect(plain.ok && plain.value.bytes.toString().includes("DOCTYPE")).toBe(false);
    expect(plain.ok).toBe(true);
  });

  test.each([
    ['viewBox="0 0 240 60" width="100%"', "240x60"],
    ['width="120px" height="40"', "120x40"],
    ['viewBox="0 0 24000 6000"', "400x100"],
    ['viewBox="0,0 1.2 0.6"', "400x200"],
  ])("of %s is %s pixels", (root, size) => {
    const found = read(svg("", root).bytes);
    expect(found.ok && found.value.file).toContain(`-${size}.svg`);
    const [width, height] = size.split("x");
    const text = found.ok ? found.value.bytes.toString() : "";
    expect(text).toContain(`width="${width}"`);
    expect(text).toContain(`height="${height}"`);
  });
});
