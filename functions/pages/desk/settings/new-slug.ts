/** An id for something that people name: `ana-lopez`, and `ana-lopez-2` where there is one already. */
export function newSlug(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  const slug = plain === "" ? "one" : plain;
  let number = 1;
  const numbered = () => (number === 1 ? slug : `${slug}-${number}`);
  while (taken.includes(numbered())) number += 1;
  return numbered();
}
