import type { Period } from "./period.ts";
import { COUNTED } from "./counted.ts";
import type { Counted, Counts } from "./counted.ts";

/** What of a period a row of the report is about; without more than days it is all of them. */
export type Row = Period & {
  readonly owner?: string | undefined;
  readonly ofPartner?: string | undefined;
  readonly ofDealer?: string | undefined;
  readonly department?: string;
  readonly kind?: string;
};

/** Where the promises behind a figure of a row are listed, as the query of an address. */
export function figureQuery(figure: Counted, row: Row): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ figure, ...row })) {
    if (value !== undefined) query.set(name, value);
  }
  return query.toString();
}

/** For every figure that counts something, where its promises are listed. */
export function linksOf(
  dealer: string,
  counts: Counts,
  row: Row,
): Partial<Record<Counted, string>> {
  const path = `/v1/admin/dealers/${dealer}/report/commitments`;
  return Object.fromEntries(
    COUNTED.filter((figure) => counts[figure] > 0).map((figure) => [
      figure,
      `${path}?${figureQuery(figure, row)}`,
    ]),
  );
}
