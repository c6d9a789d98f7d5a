/**
 * The language tags that a browser asks for (`Accept-Language`), first first. Weights are not read:
 * browsers send their list in order.
 */
export function askedLanguages(accepted = ""): readonly string[] {
  return accepted
    .split(",")
    .map((part) => part.split(";", 1).join("").trim())
    .filter((tag) => tag !== "");
}

/** The same language, from wherever. */
export function sameLanguage(left: string, right: string): boolean {
  return primary(left) === primary(right);
}

function primary(tag: string): string {
  return tag.split("-", 1).join("").toLowerCase();
}
