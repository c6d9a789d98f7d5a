/** What begins so was sent and is not kept yet; the bucket empties it. */
export const AWAITED = "awaited/";

export function awaitedKey(reference: string, id: string): string {
  return `${AWAITED}${reference}/${id}`;
}

/** All of a case. */
export function keptUnder(reference: string): string {
  return `cases/${reference}/`;
}

export function keptKey(reference: string, id: string): string {
  return `${keptUnder(reference)}${id}`;
}
