/** RFC 9110 §13.1.1: one tag or a list of them; `*` stands for whatever there is. No condition always holds. */
export function matches(ifMatch: string | undefined, etag: string | undefined): boolean {
  if (ifMatch === undefined) return true;
  if (etag === undefined) return false;
  return ifMatch.split(",").some((tag) => ["*", etag].includes(tag.trim()));
}
