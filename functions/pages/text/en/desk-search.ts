/** Finding a case by any part of what is known of it. */
export const search = {
  hint: "Three letters of a name or plate, seven digits of a number, four letters of a reference, or the beginning of an e-mail address.",
  fields: "Search by single details",
  more: "There are more. Add a letter or a second word.",
  closed: "closed",
  due: (what: string, when: string) => `${what}: due ${when}`,
  late: (what: string, span: string) => `${what}: late by ${span}`,
  visit: (what: string, when: string) => `${what} on ${when}`,
};
export type SearchText = typeof search;
