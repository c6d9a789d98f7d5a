import { accentColours } from "../../../shared/directory/look/accent-colours.ts";
import { appearanceOf } from "../../../shared/directory/look/appearance-of.ts";
import type { Appearance } from "../../../shared/directory/look/appearance-of.ts";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import type { Scheme } from "../../../shared/directory/look/page-colours.ts";
import { sha256Of } from "../../../shared/kernel/hash.ts";

/** Of whom a page is, as far as it decides how the page looks. */
export type Looking = Pick<Dealer, "id" | "appearance">;

/** What a page has of its dealer's look, beside what its own style says. */
export type Look = Appearance & {
  /** Rules for `<style>`, empty where the dealer has no colour and no face of their own. */
  readonly css: string;
};

/**
 * The look of a dealer's page; its brand's part is in the document already. Colours are written on `body`, so
 * that they stand above the style's own whatever that says of the root.
 */
export function lookOf(host: Looking, framed: boolean): Look {
  const look = appearanceOf(host, undefined);
  const { accent, typeface, fontStack } = look;
  const scheme = framed ? look.scheme : "auto";
  const parts = [
    scheme === "auto" ? "" : `:root{color-scheme:${scheme}}`,
    typeface === "system" ? "" : `body{--font:${fontStack}}`,
    accent === undefined ? "" : colours(accent, scheme),
  ];
  return { ...look, css: parts.join("") };
}

/** Lets this very style through, and no other that stands in a page. */
export function styleSource(css: string): string {
  return `'sha256-${Buffer.from(sha256Of(css), "hex").toString("base64")}'`;
}

function colours(accent: Readonly<Record<Scheme, string>>, scheme: Look["scheme"]): string {
  if (scheme !== "auto") return rules(accent[scheme], scheme);
  const dark = rules(accent.dark, "dark");
  return `${rules(accent.light, "light")}@media (prefers-color-scheme:dark){${dark}}`;
}

function rules(colour: string, scheme: Scheme): string {
  const { accent, accentStrong, accentWash, onAccent } = accentColours(colour, scheme);
  return `body{--accent:${accent};--accent-strong:${accentStrong};--accent-wash:${accentWash};--on-accent:${onAccent}}`;
}
