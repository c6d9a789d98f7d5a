import { HOUR, MINUTE } from "../../../shared/kernel/time.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";
import type { InEveryLanguage } from "../../../shared/language/in-every-language.ts";
import type { Instant } from "../../../shared/kernel/time.ts";

const DAY_HOURS = 24;

/** As short as each language writes them. */
const UNITS: InEveryLanguage<{ readonly d: string; readonly h: string; readonly min: string }> = {
  "en-US": { d: "d", h: "h", min: "min" },
  "en-GB": { d: "d", h: "h", min: "min" },
  de: { d: "Tg.", h: "Std.", min: "Min." },
  fr: { d: "j", h: "h", min: "min" },
  es: { d: "d", h: "h", min: "min" },
};

/** `3 d 2 h`, `1 h 20 min`, `5 min`: the two largest units of a span, for a list that is scanned. */
export function spanText(from: Instant, to: Instant, language: string): string {
  const { d, h, min } = textsIn(UNITS, language);
  const minutes = Math.floor(Math.abs(to - from) / MINUTE);
  const hours = Math.floor(Math.abs(to - from) / HOUR);
  if (hours >= DAY_HOURS) {
    return parts([Math.floor(hours / DAY_HOURS), d], [hours % DAY_HOURS, h]);
  }
  return hours > 0 ? parts([hours, h], [minutes % 60, min]) : `${minutes} ${min}`;
}

function parts(...all: readonly (readonly [count: number, unit: string])[]): string {
  return all.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(" ");
}
