import type { DuePhrase } from "./due.schema.ts";

/**
 * Longer ones first: "tomorrow morning" is not "tomorrow", and neither are "the day after tomorrow" and
 * "tomorrow's". A "by" before it says no more than the phrase, and would stay behind alone.
 */
const PHRASE =
  /(?<![\p{L}\p{N}-])(?<!\b(?:after|before|from|not|since|until)\s+(?:by\s+)?)(?:by\s+)?(end(?:-|\s+)of(?:-|\s+)day|end(?:-|\s+)of(?:-|\s+)week|tomorrow(?:-|\s+)morning|tomorrow)(?![\p{L}\p{N}'’-])/giu;

const PHRASES: Readonly<Record<string, DuePhrase>> = {
  "end-of-day": "end-of-day",
  "end-of-week": "end-of-week",
  "tomorrow-morning": "tomorrow-morning",
  tomorrow: "tomorrow",
};

/**
 * What a line such as "call Smith tomorrow-morning about the smell" promises, and by when. The phrase is
 * taken out of it: read on another day it would say another time. Undefined without a phrase, with more
 * than one, and where nothing else is said.
 */
export function dueInLine(
  line: string,
): { readonly what: string; readonly by: DuePhrase } | undefined {
  const [found, ...more] = line.matchAll(PHRASE);
  const by = PHRASES[found?.[1]?.toLowerCase().replaceAll(/\s+/gu, "-") ?? ""];
  if (found === undefined || by === undefined || more.length > 0) return undefined;
  const rest = line.slice(0, found.index) + line.slice(found.index + found[0].length);
  const what = rest
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ (?=[,.;:!?])/gu, "")
    .replace(/^[\s,.;:]+|[\s,;:]+$/gu, "");
  return what === "" ? undefined : { what, by };
}
