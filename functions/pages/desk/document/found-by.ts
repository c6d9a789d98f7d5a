/** Whether each word that was typed begins a word of it, whatever its case and its accents. */
export function foundBy(wanted: string, text: string): boolean {
  const words = plainWords(text);
  return plainWords(wanted).every((part) => words.some((word) => word.startsWith(part)));
}

function plainWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
