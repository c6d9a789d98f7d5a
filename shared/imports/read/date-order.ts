import type { DateOrder } from "./mapping.schema.ts";

/** What the days of a column are written like: surely so, or only most likely. */
export type OrderFound = { readonly order: DateOrder; readonly sure: boolean };

const WRITTEN = /^\s*(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})\b/;
/** Where the month is written first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(["US", "FM", "PH", "PW", "MH"]);

export function isMonthFirst(country: string): boolean {
  return MONTH_FIRST.has(country);
}

/** A 13 can be no month; a point stands between day and month wherever points are used; else nobody can know. */
export function dateOrderOf(texts: readonly string[], country: string): OrderFound {
  const usual: DateOrder = isMonthFirst(country) ? "mdy" : "dmy";
  const said = new Set(texts.flatMap(orderSaid));
  if (said.has("dmy") && said.has("mdy")) return { order: usual, sure: false };
  if (said.has("dmy")) return { order: "dmy", sure: true };
  return said.has("mdy") ? { order: "mdy", sure: true } : { order: usual, sure: said.size === 0 };
}

function orderSaid(text: string): (DateOrder | "either")[] {
  const [, first = "", mark, second = ""] = WRITTEN.exec(text) ?? [];
  if (mark === undefined || first.length > 2) return [];
  if (mark === "." || Number(first) > 12) return ["dmy"];
  return [Number(second) > 12 ? "mdy" : "either"];
}
