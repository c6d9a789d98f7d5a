import type { AudienceRow, Campaign, WhySkipped } from "../campaign/campaign.schema.ts";
import { consentSaid } from "./consent-said.ts";

type Marks = {
  /** Somebody before them has the same address. */
  readonly repeated: ReadonlySet<number>;
  /** Some row of theirs says no, or nothing that can be understood. */
  readonly refusing: ReadonlySet<string>;
};

const known = new WeakMap<readonly AudienceRow[], Marks>();

function marksOf(audience: readonly AudienceRow[]): Marks {
  const marks = known.get(audience) ?? {
    repeated: repeatedIn(audience),
    refusing: refusingIn(audience),
  };
  known.set(audience, marks);
  return marks;
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

function refusingIn(audience: readonly AudienceRow[]): ReadonlySet<string> {
  return new Set(audience.flatMap((row) => (isDoubtful(row) ? [row.email.toLowerCase()] : [])));
}

/** Of a bad row only what is no clear yes is kept. */
function isDoubtful({ bad, consent }: AudienceRow): boolean {
  if (bad !== undefined) return consent !== undefined;
  const agreed = consentSaid(consent);
  return agreed === "no" || agreed === "unclear";
}

/**
 * What the table itself says against writing to one of them; undefined where nothing does. Whoever says no in any of
 * their rows, or what is neither yes nor no, is not written to, whatever the basis.
 */
export function barredByTable(
  audience: readonly AudienceRow[],
  number: number,
  basis: Campaign["basis"],
): WhySkipped | undefined {
  const { email = "", erased, bad, consent } = audience[number] ?? {};
  if (erased === true) return "erased";
  if (bad !== undefined) return "bad";
  const { repeated, refusing } = marksOf(audience);
  if (repeated.has(number)) return "doubled";
  if (refusing.has(email.toLowerCase())) return "no-consent";
  return basis === "consent" && consentSaid(consent) !== "yes" ? "no-consent" : undefined;
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
