import type { AudienceRow, Campaign } from "../campaign/campaign.schema.ts";

const known = new WeakMap<readonly AudienceRow[], ReadonlySet<number>>();

/** Somebody before them has the same address. */
export function isRepeated(audience: readonly AudienceRow[], number: number): boolean {
  const repeated = known.get(audience) ?? repeatedIn(audience);
  known.set(audience, repeated);
  return repeated.has(number);
}

function repeatedIn(audience: readonly AudienceRow[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = audience.flatMap(({ email, bad, erased }, number) => {
    if (bad !== undefined || erased === true) return [];
    const address = email.toLowerCase();
    if (seen.has(address)) return [number];
    seen.add(address);
    return [];
  });
  return new Set(repeated);
}

/** The numbers of all of whom nothing speaks against it in the table itself. */
export function mayBeWrittenTo(
  audience: readonly AudienceRow[],
  basis: Campaign["basis"],
): readonly number[] {
  return audience.flatMap(({ bad, erased, consent }, number) => {
    const isOut = bad !== undefined || erased === true || isRepeated(audience, number);
    return isOut || (basis === "consent" && consent === undefined) ? [] : [number];
  });
}
