import { stretchOf } from "../../directory/opening/absence.ts";
import type { Absence, Dealer } from "../../directory/document/dealer.schema.ts";
import type { Opening, Span } from "../../directory/opening/opening.ts";
import type { Instant } from "../../kernel/time.ts";
import { openSpansBetween } from "../due/business-time.ts";
import { reach } from "./reach.ts";
import type { Surroundings } from "./reach.ts";

export type Somewhere = Omit<Surroundings, "at">;

/** The first moment of these spans, in order, at which the person is there, or whoever stands in. */
export function firstThere(
  id: string,
  around: Somewhere,
  spans: Iterable<Span>,
): Instant | undefined {
  const changes = changesOf(id, around.dealer);
  for (const { from, to } of spans) {
    const within = changes.filter((at) => from < at && at < to);
    const found = [from, ...within].find((at) => reach(id, { ...around, at }).length > 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The hours in which somebody could do it; all of the time where the place does not open in it. */
export function hoursBetween(opening: Opening, from: Instant, to: Instant): readonly Span[] {
  const open = [...openSpansBetween(opening, from, to)];
  return open.length > 0 ? open : [{ from, to }];
}

/** Those in which, at some moment, neither the person nor whoever stands in for them is there. */
export function absencesWithoutSubstitute(id: string, dealer: Dealer): readonly Absence[] {
  const changes = changesOf(id, dealer);
  const member = dealer.staff.find((known) => known.id === id);
  return (member?.absences ?? []).filter((absence) => {
    const { from, to } = stretchOf(absence, dealer.timeZone);
    const within = changes.filter((at) => from <= at && at < to);
    return within.some((at) => reach(id, { dealer, brand: undefined, at }).length === 0);
  });
}

/**
 * When it may change who is found in somebody's place, in order: whenever an absence of theirs, or of one
 * who stands in for them, begins or ends.
 */
function changesOf(id: string, { staff, timeZone }: Dealer): Instant[] {
  const asked = new Set([id]);
  const changes = new Set<Instant>();
  for (const next of asked) {
    for (const absence of staff.find((known) => known.id === next)?.absences ?? []) {
      const { from, to } = stretchOf(absence, timeZone);
      changes.add(from).add(to);
      if (absence.substitute !== undefined) asked.add(absence.substitute);
    }
  }
  return [...changes].toSorted((left, right) => left - right);
}
