/** A form over a part of the document, or over one entry of it. */
export function settingHref(dealer: string, part: string, of = ""): string {
  const query = of === "" ? "" : `?${new URLSearchParams({ of }).toString()}`;
  return `/desk/dealers/${dealer}/document/${part}${query}`;
}

/** A list of entries that is too long to stand beside others. */
export function listHref(dealer: string, part: string): string {
  return `/desk/dealers/${dealer}/lists/${part}`;
}
