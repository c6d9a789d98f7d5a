/** What says nothing is not in the document. */
export function orNothing<Said extends object>(said: Said): Said | undefined {
  return Object.values(said).every((part) => part === undefined) ? undefined : said;
}
