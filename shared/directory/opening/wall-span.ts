import { DAY_MINUTES, wallMinutes } from "../../kernel/time.ts";

/** Wall minutes from opening to closing; hours that close before they open end the day after. */
export function wallSpan({ opens, closes }: { opens: string; closes: string }) {
  const from = wallMinutes(opens);
  const to = wallMinutes(closes);
  return { from, to: to <= from ? to + DAY_MINUTES : to };
}
