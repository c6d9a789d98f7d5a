/** Where the words of a service or a department are written. */
export function wordsHref(dealer: string, part: "service-words" | "department-words", of: string) {
  return `/desk/dealers/${dealer}/document/${part}?${new URLSearchParams({ of }).toString()}`;
}
