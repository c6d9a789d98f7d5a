/** A form over a part of the document, or over one entry of it. */
export function settingHref(dealer: string, part: string, of = ""): string {
  const query = of === "" ? "" : `?${new URLSearchParams({ of }).toString()}`;
  return `/desk/dealers/${dealer}/document/${part}${query}`;
}
