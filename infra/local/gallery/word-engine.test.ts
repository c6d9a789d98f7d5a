import { expect, test } from "vitest";
import { lostInWord } from "./word-engine.ts";

const FACE = "font-family:Arial;font-size:16px";
const page = (inside: string) => `<html><body>${inside}</body></html>`;

test("a plain cell with a face loses nothing", () => {
  expect(lostInWord(page(`<table><tr><td style="${FACE}">Hello</td></tr></table>`))).toEqual([]);
});

test.each([
  ["only a cell has room", `<a href="https://kept.example" style="padding:12px">Open</a>`],
  ["no greatest width", `<div style="max-width:600px">Hello</div>`],
  ["none of what it does not do", `<p style="white-space:pre-line">Hello</p>`],
  ["inherits no face", "<table><tr><td>Hello</td></tr></table>"],
  ["height of lines", `<p style="line-height:24px">Hello</p>`],
  ["six digits", `<p style="color:#fff">Hello</p>`],
  ["attribute too", `<table><tr><td style="background-color:#ffffff;${FACE}">Hi</td></tr></table>`],
  ["width and height", `<img src="https://kept.example/a.png" alt="Kept">`],
])("what Word would lose is named: %s", (says, html) => {
  expect(lostInWord(page(html)).join("\n")).toContain(says);
});
