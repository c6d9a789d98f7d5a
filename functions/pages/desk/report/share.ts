import { keptOfSettled } from "../../../../shared/reports/kept-of-settled.ts";

type Settled = Parameters<typeof keptOfSettled>[0];

/** How many of a hundred that are settled or late were kept on time; undefined where there are none. */
export function shareOf(figures: Settled): number | undefined {
  const { kept, settled } = keptOfSettled(figures);
  return settled === 0 ? undefined : Math.round((100 * kept) / settled);
}

/** `78%`, `78 %` */
export function percentText(share: number | undefined, none: string, language: string): string {
  if (share === undefined) return none;
  const options = { style: "percent", maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(language, options).format(share / 100);
}
