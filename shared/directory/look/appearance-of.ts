import type { AppearanceInput } from "../document/appearance.schema.ts";
import type { Brand, Dealer } from "../document/dealer.schema.ts";
import { FILE_NAME } from "../document/file-name.ts";
import { FONT_STACKS } from "../document/typefaces.ts";
import type { Typeface } from "../document/typefaces.ts";

export type Logo = {
  /** From our own address: `/files/d/northside/….png`; it never changes under its name. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Mail programs show no SVG. */
  readonly forMail: boolean;
};

/** How a dealer looks, with the brand's word where the dealer has none of its own, and ours where neither has. */
export type Appearance = {
  readonly logo?: Logo | undefined;
  /** Six-digit hexadecimal colours; both can be read on our pages. */
  readonly accent?: { readonly light: string; readonly dark: string } | undefined;
  readonly typeface: Typeface;
  readonly fontStack: string;
  readonly privacy?: string | undefined;
  readonly imprint?: string | undefined;
  readonly scheme: "light" | "dark" | "auto";
};

/** A dealer or a brand, as far as it says how it looks. */
type Looking = Pick<Dealer | Brand, "id" | "appearance">;

export function appearanceOf(dealer: Looking, brand: Looking | undefined): Appearance {
  const { accent, privacy, imprint, typeface, scheme }: AppearanceInput = {
    ...brand?.appearance,
    ...dealer.appearance,
  };
  return {
    logo: logoAt("d", dealer) ?? (brand === undefined ? undefined : logoAt("b", brand)),
    accent,
    typeface: typeface ?? "system",
    fontStack: FONT_STACKS[typeface ?? "system"],
    privacy,
    imprint,
    scheme: scheme ?? "light",
  };
}

/** Where an uploaded file of a dealer (`d`) or a brand (`b`) is had. */
export function filePath(owner: "d" | "b", id: string, file: string): string {
  return `/files/${owner}/${id}/${file}`;
}

function logoAt(owner: "d" | "b", { id, appearance }: Looking): Logo | undefined {
  const logo = appearance?.logo;
  if (logo === undefined) return undefined;
  // Of a brand, where its part has been put into the dealer's document.
  const [file = "", brand] = logo.split("/").toReversed();
  const [, width, height, type] = FILE_NAME.exec(file) ?? [];
  return {
    path: brand === undefined ? filePath(owner, id, file) : filePath("b", brand, file),
    width: Number(width),
    height: Number(height),
    forMail: type === "png",
  };
}
