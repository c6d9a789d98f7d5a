/**
 * Where a value holds half of a surrogate pair, in a text or the name of a member. JSON can say that
 * with an escape, UTF-8 cannot: no store and no mail would take it.
 */
export function brokenText(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === "string") return value.isWellFormed() ? [] : [[...path]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = [...path, name];
    return name.isWellFormed() ? brokenText(member, place) : [place];
  });
}
