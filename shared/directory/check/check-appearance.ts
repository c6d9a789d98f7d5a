import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { AppearanceInput } from "../document/appearance.schema.ts";
import { LEAST_CONTRAST, leastContrast } from "../look/accent-colours.ts";

/** A colour that cannot be read where it stands is refused, with what it has and what it needs. */
export function checkAppearance({ accent }: AppearanceInput = {}): FieldError[] {
  if (accent === undefined) return [];
  return (["light", "dark"] as const).flatMap((scheme) => {
    const found = leastContrast(accent[scheme], scheme);
    if (found >= LEAST_CONTRAST) return [];
    const pointer = `/appearance/accent/${scheme}`;
    return [
      invalid(pointer, "too-little-contrast", {
        // Downwards: what is a hair too little must not read as enough.
        found: Math.floor(found * 100) / 100,
        needed: LEAST_CONTRAST,
      }),
    ];
  });
}
