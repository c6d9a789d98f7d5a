/**
 * Which of a dealer's languages a browser asks for first: the very tag, else the same language from
 * elsewhere, else the dealer's own first. Weights are not read: browsers send their list in order.
 */
export function preferredLanguage(offered: readonly string[], accepted = ""): string {
  const wanted = accepted
    .split(",")
    .map((part) => part.split(";", 1).join("").trim().toLowerCase());
  for (const tag of wanted) {
    const exact = offered.find((language) => language.toLowerCase() === tag);
    const near = offered.find((language) => primary(language) === primary(tag));
    const found = exact ?? near;
    if (found !== undefined) return found;
  }
  return offered[0] ?? "en";
}

function primary(tag: string): string {
  return tag.split("-", 1).join("").toLowerCase();
}
