import { expect, test } from "vitest";
import { appearanceOf } from "./appearance-of.ts";
import { appearanceSchema } from "../document/appearance.schema.ts";
import type { Brand, Dealer } from "../document/dealer.schema.ts";
import { withBrandLook } from "./in-brand-look.ts";

const FILE = "0123456789abcdef0123456789abcdef-240x60";
const ACCENT = { light: "#0c5c55", dark: "#6fd0c3" };

test("a dealer of no word on it looks as everybody does, light in a frame", () => {
  expect(appearanceOf({ id: "north" }, { id: "aurora" })).toMatchObject({
    logo: undefined,
    accent: undefined,
    typeface: "system",
    scheme: "light",
  });
});

test("what a dealer does not say is as the brand says, part by part", () => {
  const brand = {
    id: "aurora",
    appearance: { logo: `${FILE}.png`, accent: ACCENT, privacy: "https://aurora.example/privacy" },
  };
  const dealer = { id: "north", appearance: { privacy: "https://north.example/p" } as const };
  expect(appearanceOf(dealer, brand)).toMatchObject({
    logo: { path: `/files/b/aurora/${FILE}.png`, width: 240, height: 60, forMail: true },
    accent: ACCENT,
    privacy: "https://north.example/p",
  });
  const own = { id: "north", appearance: { logo: `${FILE}.svg` } };
  expect(appearanceOf(own, brand).logo).toMatchObject({
    path: `/files/d/north/${FILE}.svg`,
    forMail: false,
  });
});

test("with the brand's part in its document a dealer looks the same", () => {
  const brand = { id: "aurora", appearance: { logo: `${FILE}.png`, accent: ACCENT } } as Brand;
  const dealer = { id: "north", appearance: { typeface: "serif" } } as Dealer;
  const together = withBrandLook(dealer, brand);
  expect(appearanceOf(together, undefined)).toEqual(appearanceOf(dealer, brand));
  expect(withBrandLook(dealer, undefined)).toBe(dealer);
  const own = { id: "north", appearance: { logo: `${FILE}.svg` } } as Dealer;
  expect(appearanceOf(withBrandLook(own, brand), undefined).logo?.path).toBe(
    `/files/d/north/${FILE}.svg`,
  );
});

test.each([
  ["a logo elsewhere", { logo: "https://north.example/logo.svg" }],
  ["a logo that mails cannot show", { logo: `${FILE}.webp` }],
  ["a colour by name", { accent: { light: "green", dark: "#6fd0c3" } }],
  ["one colour of two", { accent: { light: "#0c5c55" } }],
  ["a face of its own", { typeface: "Comic Sans" }],
  ["a script as a link", { privacy: "javascript:alert(1)" }],
  ["a link that ends its attribute", { imprint: 'https://north.example/"onclick="x' }],
  ["a link of no encryption", { imprint: "http://north.example/" }],
])("an appearance may not be %s", (_what, appearance) => {
  expect(appearanceSchema.safeParse(appearance).success).toBe(false);
});
