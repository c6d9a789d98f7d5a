/** What a dealer may choose from: faces that are there already, so that no page waits for one. */
export const TYPEFACES = ["system", "serif", "geometric"] as const;
export type Typeface = (typeof TYPEFACES)[number];

/** By Modern Font Stacks (modernfontstacks.com, CC0): system UI, transitional, geometric humanist. */
export const FONT_STACKS: Readonly<Record<Typeface, string>> = {
  system: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, serif',
  geometric: 'Avenir, Montserrat, Corbel, "URW Gothic", source-sans-pro, sans-serif',
};
