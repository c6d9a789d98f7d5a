import type { AudienceRow, Campaign, WhySkipped } from "../campaign/campaign.schema.ts";

const known = new WeakMap<readonly AudienceRow[], ReadonlySet<number>>();

/** Somebody before them has the same address. */
function isRepeated(audience: readonly AudienceRow[], number: number): boolean {
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

/** What the table itself says against writing to one of them; undefined where nothing does. */
export function barredByTable(
  audience: readonly AudienceRow[],
  number: number,
  basis: Campaign["basis"],
): WhySkipped | undefined {
  const { erased, bad, consent } = audience[number] ?? {};
  if (erased === true) return "erased";
  if (bad !== undefined) return "bad";
  if (isRepeated(audience, number)) return "doubled";
  return basis === "consent" && consent === undefined ? "no-consent" : undefined;
}

/** The numbers of all whom the table itself lets us write to. */
export function mayBeWrittenTo(
  audience: readonly AudienceRow[],
  basis: Campaign["basis"],
): readonly number[] {
  return audience.flatMap((_row, number) =>
    barredByTable(audience, number, basis) === undefined ? [number] : [],
  );
}
