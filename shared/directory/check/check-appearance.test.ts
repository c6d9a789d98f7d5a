import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accentColours, leastContrast } from "../look/accent-colours.ts";
import { checkAppearance } from "./check-appearance.ts";
import { contrast, mixed } from "../look/contrast.ts";
import { PAGE_COLOURS } from "../look/page-colours.ts";

test("contrast is as WCAG reckons it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
  // The grey that is known to be the last to pass on white.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2);
});

test("colours mix by their shares", () => {
  expect(mixed("#000000", 0.25, "#ffffff")).toBe("#bfbfbf");
  expect(mixed("#010203", 1, "#ffffff")).toBe("#010203");
});

describe("a dealer's colour", () => {
  test("LOOK-1: is refused where it cannot be read, with what it has and needs", () => {
    const accent = { light: "#ffd400", dark: "#20283a" };
    expect(checkAppearance({ accent })).toEqual([
      {
        pointer: "/appearance/accent/light",
        rule: "too-little-contrast",
        params: { found: 1.22, needed: 4.5 },
      },
      {
        pointer: "/appearance/accent/dark",
        rule: "too-little-contrast",
        params: { found: expect.any(Number), needed: 4.5 },
      },
    ]);
  });

  test("LOOK-1: is taken where it can, and so is none", () => {
    expect(checkAppearance({ accent: { light: "#1f3a8a", dark: "#9ec1ff" } })).toEqual([]);
    expect(checkAppearance({})).toEqual([]);
    expect(checkAppearance(undefined)).toEqual([]);
  });

  test("what is made of one that is taken can be read, too", () => {
    for (const [light, dark] of [
      ["#1f3a8a", "#9ec1ff"],
      ["#8f1d14", "#ff9d94"],
      ["#5b21b6", "#c4b5fd"],
    ] as const) {
      for (const [scheme, accent] of [
        ["light", light],
        ["dark", dark],
      ] as const) {
        expect(leastContrast(accent, scheme)).toBeGreaterThanOrEqual(4.5);
        const made = accentColours(accent, scheme);
        expect(contrast(made.accentStrong, made.onAccent)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(made.accentStrong, made.accentWash)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

test("the pages' style names the same colours", () => {
  const style = new URL("../../../functions/pages/views/style/", import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, style), "utf8");
  for (const [scheme, css] of [
    ["light", read("tokens.css")],
    ["dark", read("dark.css")],
  ] as const) {
    for (const [name, value] of Object.entries(PAGE_COLOURS[scheme])) {
      const token = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(css).toContain(`--${token}: ${value};`);
    }
  }
});
