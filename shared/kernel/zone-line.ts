import type { Change } from "./intl-offsets.ts";
import { MINUTE } from "./time.ts";

/**
 * A zone's changes as text, some hundred bytes for a generation: `-300,22i0:-240,7d40` says 300 minutes
 * behind UTC at first, 240 from so many minutes on (counted in 36 digits), and later 300 again. An
 * offset is written where it is not the one before the last, which summer time never needs.
 */
const DIGITS = 36;

/** Clocks are on whole minutes nowadays; a second more would be lost here. */
export function writeZoneLine(changes: readonly Change[]): string {
  const parts = changes.map(({ from, offset }, at) => {
    const last = changes[at - 1];
    const minutes = String(offset / MINUTE);
    if (last === undefined) return minutes;
    const later = ((from - last.from) / MINUTE).toString(DIGITS);
    return offset === changes[at - 2]?.offset ? later : `${later}:${minutes}`;
  });
  return parts.join(",");
}

/** What was written, for a first change at `begin`. */
export function readZoneLine(line: string, begin: number): readonly Change[] {
  const [first, ...parts] = line.split(",");
  let last: Change = { from: begin, offset: Number(first) * MINUTE };
  let lastOffset = last.offset;
  const changes = [last];
  for (const part of parts) {
    const [later = "", own] = part.split(":");
    const offset = own === undefined ? lastOffset : Number(own) * MINUTE;
    lastOffset = last.offset;
    last = { from: last.from + Number.parseInt(later, DIGITS) * MINUTE, offset };
    changes.push(last);
  }
  return changes;
}
