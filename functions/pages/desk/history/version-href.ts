/** The page of one version, below the list of all. */
export function versionHref(list: string, etag: string): string {
  return `${list}/${encodeURIComponent(etag.replaceAll('"', ""))}`;
}

export function dealerHistoryHref(dealer: string): string {
  return `/desk/dealers/${dealer}/history`;
}

export function brandHistoryHref(brand: string): string {
  return `/desk/brands/${brand}/history`;
}
