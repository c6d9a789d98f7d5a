type Rgb = readonly [number, number, number];

/**
 * How well one colour reads on another, from 1 to 21, as WCAG 2.2 reckons it ("contrast ratio" and "relative
 * luminance" in its definitions).
 * @param one six-digit hexadecimal, as `#0c5c55`
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** So much of one colour, from 0 to 1, in the other. */
export function mixed(one: string, share: number, other: string): string {
  const [from, to] = [rgbOf(one), rgbOf(other)];
  const parts = from.map((part, index) => part * share + (to[index] ?? 0) * (1 - share));
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
