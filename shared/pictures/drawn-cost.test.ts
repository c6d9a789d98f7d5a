import { describe, expect, test } from "vitest";
import { svg } from "../../test/fixtures/pictures.ts";
import { LOGO_TYPES } from "./picture-types.ts";
import { readPicture } from "./read-picture.ts";

const isTaken = (inside: string) => readPicture(svg(inside).bytes, LOGO_TYPES).ok;
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join("");
const rect = (more: string) => `<rect width="9" height="9" ${more}/>`;

/** Each of `depth` kinds of one thing holds `wide` rectangles that show the one before. */
const nested = (element: string, shows: (id: string) => string, depth = 9, wide = 8) =>
  times(
    depth,
    (at) =>
      `<${element} id="x${at}" width="1" height="1">${rect(at === 0 ? "" : shows(`x${at - 1}`)).repeat(wide)}</${element}>`,
  ) + rect(shows(`x${depth - 1}`));

describe("LOOK-2: a drawing of a few lines that would be drawn for hours is refused", () => {
  test.each([
    ["patterns in patterns", nested("pattern", (id) => `fill="url(#${id})"`)],
    ["masks in masks", nested("mask", (id) => `mask="url(#${id})"`)],
    [
      "paths that clip paths that clip",
      nested("clipPath", (id) => `style="clip-path: url(#${id})"`),
    ],
    [
      "copies of copies",
      times(6, (at) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(3)}</g>`) +
        `<g id="g0">${rect("").repeat(300)}</g>`,
    ],
    [
      "markers on the lines of markers",
      times(
        6,
        (at) =>
          `<marker id="m${at}"><path d="M0 0${"h1v1".repeat(9)}" ${at === 0 ? "" : `marker-mid="url(#m${at - 1})"`}/></marker>`,
      ) + `<path d="M0 0${"h1v1".repeat(9)}" marker-mid="url(#m5)"/>`,
    ],
    [
      "by the rules of a class",
      nested("pattern", (id) => `class="${id}"`) +
        `<style>${times(9, (at) => `.x${at}{fill:url(#x${at})}`)}</style>`,
    ],
    [
      "by a rule for all",
      `<style>g rect{fill:url(#x8)}</style>${nested("pattern", (id) => `fill="url(#${id})"`)}`,
    ],
    [
      "by a rule whose brace stands in a quote",
      `<pattern id="a">${rect("").repeat(300)}</pattern><style>rect{x:"} .q{ ";fill:url(#a)}</style>${rect("").repeat(300)}`,
    ],
    [
      "by a rule that never ends",
      `<pattern id="a">${rect("").repeat(300)}</pattern><style>rect{fill:url(#a)</style>${rect("").repeat(300)}`,
    ],
    [
      "by what a group hands on",
      `<pattern id="a">${rect("").repeat(300)}</pattern><g fill="url(#a)">${rect("").repeat(300)}</g>`,
    ],
    [
      "by where a mask stands",
      times(
        6,
        (at) =>
          `<g fill="url(#p${at})"><pattern id="p${at + 1}">${rect("").repeat(9)}</pattern></g>`,
      ) + `<pattern id="p0">${rect("")}</pattern>${rect('fill="url(#p6)"')}`,
    ],
    [
      "what shows itself",
      `<pattern id="a">${rect('fill="url(#a)"')}</pattern>${rect('fill="url(#a)"')}`,
    ],
    [
      "blurs without number",
      `<filter id="f">${"<feGaussianBlur/>".repeat(20)}</filter>${rect('filter="url(#f)"').repeat(50)}`,
    ],
    ["dashes without number", `<g stroke-dasharray=".001">${rect("").repeat(300)}</g>`],
    ["names handed on unseen", `<style>.a{--x:url(#a)}.b{mask:var(--x)}</style>`],
    ["what is handed on though it is not", `<g mask="url(#a)">${rect('mask="inherit"')}</g>`],
    ["what a marker takes from its line", `<marker id="m">${rect('fill="context-fill"')}</marker>`],
    ["a way of names that goes too deep", nested("pattern", (id) => `fill="url(#${id})"`, 999, 1)],
  ])("%s", (_what, inside) => {
    expect(isTaken(inside)).toBe(false);
  });
});

test.each([
  [
    "a shadow behind all of it",
    `<filter id="f">${"<feOffset/>".repeat(6)}</filter><g filter="url(#f)">${rect("").repeat(500)}</g>`,
  ],
  [
    "a hundred gradients by their classes",
    times(100, (at) => `<linearGradient id="g${at}"><stop/></linearGradient>`) +
      `<style>${times(100, (at) => `.c${at}{fill:url(#g${at})}`)}</style>` +
      times(500, (at) => rect(`class="c${at % 100}"`)),
  ],
  [
    "a clipped group in a clipped group",
    `<clipPath id="a">${rect("")}</clipPath><g clip-path="url(#a)"><g clip-path="url(#a)">${rect("").repeat(500)}</g></g>`,
  ],
  [
    "a pattern and a mask",
    `<pattern id="p">${rect("").repeat(9)}</pattern><mask id="m">${rect("")}</mask>${rect('fill="url(#p)" mask="url(#m)"').repeat(200)}`,
  ],
  [
    "a few dashed lines, and lines that are not",
    '<path d="M0 0h9" stroke-dasharray="2 1"/>'.repeat(20) +
      '<path d="M0 0h9" stroke-dasharray="none"/>'.repeat(900),
  ],
])("a logo may have %s", (_what, inside) => {
  expect(isTaken(inside)).toBe(true);
});
