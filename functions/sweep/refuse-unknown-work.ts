import type { Work } from "../../shared/platform/dynamodb/query-work.ts";

/**
 * Work that a newer version left behind stays where it is, and holds up nothing else.
 * @throws Error when there is some: somebody has to know that it is not done.
 */
export async function refuseUnknownWork(work: readonly Work[]): Promise<void> {
  const unknown = work.filter(({ kind }) => kind === "unknown");
  if (unknown.length === 0) return;
  throw new Error(`items of work of a kind that this version does not know: ${unknown.length}`);
}
