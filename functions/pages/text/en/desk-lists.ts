/** Long lists of the dealer’s document. */
export const lists = {
  all: (what: string, count: number) => `${what}: all ${count}`,
  search: "Name, or what stands beside it",
  find: "Find",
  nothing: "Nothing is called so.",
  found: (count: number) => `Found: ${count}`,
  pages: "Pages",
  before: "Previous",
  after: "Next",
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  tooLong: "This document is too long for a form. Use the forms of its parts, or the API.",
};
export type ListsText = typeof lists;
