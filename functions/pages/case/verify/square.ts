import { encode } from "uqr";

/** What a telephone scans: so many modules wide, and the dark ones as the path of an SVG, a stroke a row. */
export type Square = { readonly size: number; readonly path: string };

/** Light around it, without which no scanner finds it (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** That text as a QR code. It is read from a scratched screen too: 15 % of it may be missing. */
export function squareOf(text: string): Square {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_MODULES });
  return { size, path: data.map(strokesOf).join("") };
}

function strokesOf(row: readonly boolean[], y: number): string {
  const dark = row.map((isDark) => (isDark ? "1" : "0")).join("");
  return [...dark.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index} ${y + 0.5}h${run.length}`)
    .join("");
}
