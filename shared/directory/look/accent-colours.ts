import { contrast, mixed } from "./contrast.ts";
import { PAGE_COLOURS } from "./page-colours.ts";
import type { Scheme } from "./page-colours.ts";

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const LEAST_CONTRAST = 4.5;

export type AccentColours = {
  readonly accent: string;
  /** Where somebody points at it. */
  readonly accentStrong: string;
  /** Behind what is chosen. */
  readonly accentWash: string;
  /** Text on it. */
  readonly onAccent: string;
};

/** All that follows from one colour of a dealer's. */
export function accentColours(accent: string, scheme: Scheme): AccentColours {
  const { surface, paper } = PAGE_COLOURS[scheme];
  const isLight = scheme === "light";
  return {
    accent,
    accentStrong: mixed(accent, 0.75, isLight ? "#000000" : "#ffffff"),
    accentWash: mixed(accent, isLight ? 0.08 : 0.14, surface),
    onAccent: isLight ? surface : paper,
  };
}

/** The least contrast that it has with anything it is written on, or that is written on it. */
export function leastContrast(accent: string, scheme: Scheme): number {
  const { paper, surface, sunken } = PAGE_COLOURS[scheme];
  const { accentWash, onAccent } = accentColours(accent, scheme);
  const beside = [paper, surface, sunken, accentWash, onAccent];
  return Math.min(...beside.map((other) => contrast(accent, other)));
}
