/** Below the case's own path, so its cookie comes along. */
export function promiseHref(
  reference: string,
  id: string,
  what: "confirm" | "dispute" | "withdraw" | "new-time",
): string {
  return `/c/${reference}/promises/${id}/${what}`;
}
