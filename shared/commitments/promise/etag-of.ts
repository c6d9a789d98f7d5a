import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** The version of a promise as clients name it (`ETag`, `If-Match`). */
export function etagOf({ revision }: Pick<Commitment, "revision">): string {
  return `"${revision}"`;
}
